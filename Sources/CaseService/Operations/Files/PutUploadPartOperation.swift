import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.putUploadPart`: one part of a file, in any order. The same again changes nothing.
struct PutUploadPartOperation: Command {
  typealias Request = PutUploadPart

  static let isDoneForAnother = true

  struct Gathered: Sendable {
    let part: Int
    let sealed: [UInt8]
    let seal: FileSeal
  }

  let environment: ServiceEnvironment
  let vault: FileVault

  nonisolated(nonsending) func gather(_ request: PutUploadPart, _ context: CallContext) async throws -> Gathered {
    let upload = try await UploadDoor(environment: environment).upload(request.id, context)
    let part = try refusingUpload { () throws(UploadRefusal) in try upload.plan.part(at: request.offset, count: request.bytes.count) }
    let seal = try await vault.seal()
    // Before the writer is taken, for whom a part would be long.
    return Gathered(part: part, sealed: try vault.sealed(request.bytes, .row(upload.id, part), seal), seal: seal)
  }

  func decide(_ request: PutUploadPart, _ gathered: Gathered, _ unit: WorkUnit) throws -> UploadProgress {
    let upload = try UploadTable.known(request.id, in: unit.transaction).receiving(at: unit.at)
    if let there = try FileRowTable.find(upload.id, row: gathered.part, in: unit.transaction) {
      guard try gathered.seal.open(there, .row(upload.id, gathered.part)) == request.bytes else {
        throw UploadRefusal.partDiffers(offset: request.offset).refusal
      }
    } else {
      try FileRowTable.insert(gathered.sealed, at: upload.id, row: gathered.part, in: unit.transaction)
    }
    return upload.progress(try FileRowTable.rows(at: upload.id, in: unit.transaction))
  }
}
