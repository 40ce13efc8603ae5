import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.allowReuse`: the subject says whether later cases may rely on a file.
struct AllowReuseOperation: Command {
  typealias Request = AllowReuse

  static let isDoneForAnother = true

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: AllowReuse, _ context: CallContext) async throws {
    // An agent's mandate may be for some items alone, and would reach what was used in others.
    guard context.principal.actingFor.isEmpty else { throw CaseRefusals.mandateMissing.refusal("reuse") }
    _ = try await UploadDoor(environment: environment).upload(request.id, context)
  }

  func decide(_ request: AllowReuse, _ gathered: Void, _ unit: WorkUnit) throws -> FileEntry {
    let upload = try UploadTable.known(request.id, in: unit.transaction).current(at: unit.at)
    try UploadTable.setReusable(upload.id, request.allowed, in: unit.transaction)
    return try FileEntry(try UploadTable.known(upload.id, in: unit.transaction), in: unit.transaction)
  }
}
