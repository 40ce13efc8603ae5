import Bus
import CaseDomain
import Contracts
import Logging
import ServiceKit
import Store

/// `case.finishUpload`: the file is checked whole, and kept once by its content. To finish it again gives the same answer.
struct FinishUploadOperation: Command {
  typealias Request = FinishUpload

  static let isDoneForAnother = true

  /// Rows that are read at once.
  private static let page = 4

  let environment: ServiceEnvironment
  let vault: FileVault
  let scanner: any UploadScanner
  let places: FinishingPlaces

  nonisolated(nonsending) func gather(_ request: FinishUpload, _ context: CallContext) async throws {
    let upload = try await UploadDoor(environment: environment).upload(request.id, context)
    guard upload.stage == .receiving else { return }
    let parts = try await environment.store.read { try FileRowTable.rows(at: upload.id, in: $0) }
    let missing = upload.plan.missing(parts)
    if let first = missing.first { throw UploadRefusal.partsMissing(first: first, count: missing.count).refusal }
    let seal = try await vault.seal()
    try await places.run { try await check(upload, seal) }
  }

  private nonisolated(nonsending) func check(_ upload: KeptUpload, _ seal: FileSeal) async throws {
    var content: [UInt8] = []
    content.reserveCapacity(upload.size)
    var digest = ContentDigest()
    for first in stride(from: 0, to: upload.plan.parts, by: Self.page) {
      let rows = try await environment.store.read { transaction in
        try (first..<min(first + Self.page, upload.plan.parts)).map { try FileRowTable.find(upload.id, row: $0, in: transaction) }
      }
      for (place, sealed) in rows.enumerated() {
        // It was cancelled meanwhile.
        guard let sealed else { throw CaseRefusals.uploadUnknown.refusal("upload") }
        let bytes = try seal.open(sealed, .row(upload.id, first + place))
        digest.update(bytes)
        content += bytes
      }
    }
    guard content.count == upload.size, digest.text == upload.digest else { throw UploadRefusal.digestDiffers.refusal }
    try refusingUpload { () throws(UploadRefusal) in try FileContent.check(content, announced: upload.type) }
    try await scan(ScannedFile(type: upload.type, bytes: content))
  }

  private nonisolated(nonsending) func scan(_ file: ScannedFile) async throws(Refusal) {
    let finding: ScanFinding?
    do throws(ScanFailure) {
      finding = try await scanner.finding(in: file)
    } catch {
      environment.logger.error("an upload could not be scanned", metadata: ["error": "\(error)"])
      throw BusRefusals.unavailable.refusal("scanner")
    }
    if let finding { throw UploadRefusal.unsafe(finding).refusal }
  }

  func decide(_ request: FinishUpload, _ gathered: Void, _ unit: WorkUnit) throws -> FileEntry {
    let upload = try UploadTable.known(request.id, in: unit.transaction).current(at: unit.at)
    if upload.stage == .receiving {
      let place = try ContentTable.refer(to: upload.digest, broughtAt: upload.id, in: unit.transaction)
      // The same content is here, checked as this one was.
      if place != upload.id { try FileRowTable.remove(upload.id, in: unit.transaction) }
      try UploadTable.finish(upload.id, expiresAt: Int64(unit.at + UploadLimits.unusedLife), in: unit.transaction)
    }
    return try FileEntry(try UploadTable.known(request.id, in: unit.transaction), in: unit.transaction)
  }
}
