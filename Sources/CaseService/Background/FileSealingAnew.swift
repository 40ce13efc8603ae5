import CaseDomain
import Logging
import ServiceKit
import Store

/// Seals names and rows of files with the key that seals now, until an old key may go. A piece's key stands in its row, too; what is gone
/// when it would be put in its place stays gone.
struct FileSealingAnew: SealingDuty {
  /// Rows that one write seals anew, a MiB, so that no caller waits long for it.
  static let rowsPerWrite = 4
  static let namesPerWrite = 100

  let environment: ServiceEnvironment
  let vault: FileVault
  let progress: SealingProgress
  let record = SealedFiles()
  let telling = KeyTelling("yimen cases keys retire")
  let stuck: Logger.Message = "pieces of files do not open; their key must stay"

  init(environment: ServiceEnvironment, vault: FileVault, progress: SealingProgress) {
    self.environment = environment
    self.vault = vault
    self.progress = progress
  }

  /// What logs of starting and stopping call it.
  var description: String { "sealing files anew" }
  var failure: String { "files that an old key sealed could not be sealed anew" }

  func pass() async throws -> [Int] {
    guard let seal = try await vault.sealOfFiles(), seal.keys.count > 1 else { return [] }
    let before = progress.figures
    let sealed = try await sealAll(seal)
    let keys = try await environment.store.read { [record] in try record.keys(in: $0) }
    // A count looks at every piece there is: it is made at the start, as the keys may be others then, and where this pass found other than the last.
    let isOther = before.underOthers == nil || sealed > 0 || progress.figures.stuck != before.stuck || keys != before.keys
    return isOther ? seal.keys : []
  }

  /// One pass over all that older keys sealed.
  /// - Parameter most: pieces after which it stops, for tests that end it in the midst.
  /// - Returns: How many were sealed anew.
  @discardableResult
  func sealAll(_ seal: FileSeal, most: Int = .max) async throws -> Int {
    let older = try await environment.store.read { [record] in try record.keys(in: $0) }.filter { $0 < seal.sealingKey }.sorted()
    var (sealed, unopened) = (0, 0)
    for key in older {
      var last = FilePlace.name("")
      while sealed < most {
        try Task.checkCancellation()
        let pieces = try await pieces(of: key, after: last)
        guard let end = pieces.last else { break }
        let (done, left) = try await anew(pieces, of: key, seal)
        (sealed, unopened, last) = (sealed + done, unopened + left, end.place)
        progress.change { $0.sealedAnew += done }
      }
    }
    note(stuck: unopened)
    return sealed
  }

  /// The next pieces that a key sealed: names first, then rows.
  private func pieces(of key: Int, after last: FilePlace) async throws -> [SealedPiece] {
    try await environment.store.read { transaction in
      var row = (place: "", row: 0)
      switch last {
      case .name(let upload):
        let names = try SealedPiece.names(of: key, after: upload, limit: Self.namesPerWrite, in: transaction)
        if !names.isEmpty { return names }
      case .row(let place, let part): row = (place, part)
      }
      return try SealedPiece.rows(of: key, after: row, limit: Self.rowsPerWrite, in: transaction)
    }
  }

  /// - Returns: How many were sealed anew, and how many do not open.
  private func anew(_ pieces: [SealedPiece], of key: Int, _ seal: FileSeal) async throws -> (done: Int, left: Int) {
    var changes: [(piece: SealedPiece, sealed: [UInt8])] = []
    for piece in pieces {
      guard let bytes = try? seal.open(piece.sealed, piece.place) else { continue }
      changes.append((piece, try vault.sealed(bytes, piece.place, seal)))
    }
    let left = pieces.count - changes.count
    guard !changes.isEmpty else { return (0, left) }
    let done = try await environment.store.write { [changes] transaction in
      try changes.count { try $0.piece.replace(by: $0.sealed, of: key, in: transaction) }
    }
    return (done, left)
  }
}
