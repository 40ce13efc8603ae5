import Bus
import Contracts
import ServiceKit
import Store

/// `item.putImportPart`: one part of a file. The same again changes nothing.
struct PutImportPartOperation: Command {
  typealias Request = PutImportPart

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: PutImportPart, _ context: CallContext) async throws {
    guard (0..<ItemLimits.importParts).contains(request.part) else {
      throw ItemRefusals.badPart.refusal("part: 0...\(ItemLimits.importParts - 1)")
    }
    guard !request.bytes.isEmpty, request.bytes.count <= ItemLimits.importPart else {
      throw ItemRefusals.badPart.refusal("bytes: 1...\(ItemLimits.importPart)")
    }
  }

  func decide(_ request: PutImportPart, _ gathered: Void, _ unit: WorkUnit) throws -> ImportProgress {
    let stored = try unit.transaction.openImport(request.id, at: unit.at)
    guard stored.format == .json ? request.file.isEmpty : CatalogueTable(rawValue: request.file) != nil else {
      throw ItemRefusals.badPart.refusal("file")
    }
    if let there = try unit.transaction.importPart(request.id, file: request.file, part: request.part) {
      guard there == request.bytes else { throw ItemRefusals.badPart.refusal("bytes: another part \(request.part) was received") }
      return stored.progress
    }
    guard stored.bytes + request.bytes.count <= ItemLimits.importBytes else {
      throw ItemRefusals.importTooLarge.refusal("at most \(ItemLimits.importBytes) bytes")
    }
    guard try unit.transaction.importPartCount(request.id) < ItemLimits.importParts else {
      throw ItemRefusals.importTooLarge.refusal("at most \(ItemLimits.importParts) parts")
    }
    try unit.transaction.addImportPart(request.id, file: request.file, part: request.part, request.bytes)
    var progress = stored.progress
    progress.bytes += request.bytes.count
    return progress
  }
}
