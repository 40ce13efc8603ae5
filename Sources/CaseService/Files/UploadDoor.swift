import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// Who may bring a file for a subject: the subject, in a session where one is needed; whoever has a mandate; and a clerk at a window.
struct UploadDoor: Sendable {
  let environment: ServiceEnvironment

  /// - Throws: `case.uploadForeign`, `case.mandateMissing`, or what the session is refused with.
  nonisolated(nonsending) func check(_ subject: String, _ context: CallContext) async throws(Refusal) {
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    try await applicant.checkSession(context)
    _ = try await applicant.items(
      context, subject: subject, item: "", stranger: CaseRefusals.uploadForeign, missing: CaseRefusals.mandateMissing)
  }

  /// An upload that has not expired, of a subject for whom the caller may bring files.
  nonisolated(nonsending) func upload(_ id: String, _ context: CallContext) async throws -> KeptUpload {
    let now = environment.clock.microseconds()
    let upload = try await environment.store.read { try UploadTable.known(id, in: $0) }
    try await check(upload.subject, context)
    return try upload.current(at: now)
  }
}
