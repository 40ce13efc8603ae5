import Logging
import ServiceKit
import Store

/// Seals fields with the key that seals now, and moves the blind indexes with them, until an old key may go. What was sealed goes in the
/// place of exactly the bytes that were read, so that whoever changes a field meanwhile, on this instance or another, is not overwritten.
struct SealingAnew: SealingDuty {
  /// Fields that one write seals anew, so that no caller waits long for it.
  static let fieldsPerWrite = 100
  /// Fields after which a line tells how far it has come.
  static let fieldsPerLine = 10_000

  let environment: ServiceEnvironment
  let cipher: FieldCipher
  let progress: SealingProgress
  let record = SealedFields()
  let telling = KeyTelling("yimen identity keys retire")
  let stuck: Logger.Message = "fields of an old key do not open or their place is taken; their key must stay"

  init(environment: ServiceEnvironment, cipher: FieldCipher, progress: SealingProgress) {
    self.environment = environment
    self.cipher = cipher
    self.progress = progress
  }

  /// What logs of starting and stopping call it.
  var description: String { "sealing anew" }
  var failure: String { "what an old key sealed could not be sealed anew" }

  func pass() async throws -> [Int] {
    try await sealAll()
    return cipher.openingKeys
  }

  /// One pass over all columns.
  /// - Returns: How many fields were sealed anew.
  @discardableResult
  func sealAll() async throws -> Int {
    var (sealed, unmoved) = (0, 0)
    for column in SealedColumn.all {
      var owner = ""
      while true {
        try Task.checkCancellation()
        let from = owner
        let fields = try await environment.store.read { [key = cipher.sealingKey] transaction in
          try column.sealed(before: key, from: from, limit: Self.fieldsPerWrite, in: transaction)
        }
        guard let last = fields.last else { break }
        let replaced = try await seal(fields, of: column)
        if sealed / Self.fieldsPerLine != (sealed + replaced.count) / Self.fieldsPerLine {
          environment.logger.info("sealing anew", metadata: progressMetadata(sealed + replaced.count))
        }
        sealed += replaced.count
        progress.change { $0.sealedAnew += replaced.count }
        // An owner may have more fields than a page. Where all of a page stays as it was, the next owner is turned to, so that it ends.
        owner = replaced.isEmpty ? last.owner + "\u{1}" : last.owner
        unmoved += fields.indices.count { !replaced.contains($0) && (replaced.isEmpty || fields[$0].owner != last.owner) }
      }
    }
    try await environment.store.write { [cipher] transaction in try LedgerHead.codeAnew(cipher, in: transaction) }
    note(stuck: unmoved)
    return sealed
  }

  /// - Returns: The places of those that were replaced.
  private func seal(_ fields: [SealedColumn.Field], of column: SealedColumn) async throws -> Set<Int> {
    var changes: [(at: Int, sealed: [UInt8], index: [UInt8]?)] = []
    for (at, field) in fields.enumerated() {
      guard let place = column.place(field.owner, field.kind), let text = try? cipher.open(field.sealed, for: place) else { continue }
      let index = field.index == nil ? nil : column.indexes(text, field.kind, cipher).first
      changes.append((at, try cipher.seal(text, for: place), index))
    }
    guard !changes.isEmpty else { return [] }
    return try await environment.store.write { [changes, cipher] transaction in
      var replaced: Set<Int> = []
      for change in changes
      where try column.replace(fields[change.at], by: change.sealed, index: change.index, in: transaction) {
        replaced.insert(change.at)
        try column.afterwards(fields[change.at].owner, cipher, transaction)
      }
      return replaced
    }
  }

  private func progressMetadata(_ sealed: Int) -> Logger.Metadata {
    ["keys.key": "\(cipher.sealingKey)", "keys.fields": "\(sealed)"]
  }
}
