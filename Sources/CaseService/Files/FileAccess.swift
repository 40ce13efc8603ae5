import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// To whom a file is shown: its subject, and who acts for them in a case that relies on it; who does a step of an open case that relies on it, or
/// answers an objection to its decision, unless they act for a department that has no part in it; the auditor.
struct FileAccess: Sendable {
  let environment: ServiceEnvironment

  /// A finished file that the caller may read.
  /// - Throws: `case.uploadUnknown`, `.uploadExpired`, `.uploadUnfinished`, `.uploadForeign`, `.fileNotShown`, `.unknown`, and what a session or a
  ///   mandate is refused with.
  nonisolated(nonsending) func file(
    _ id: String, _ read: PersonalRead, _ purpose: Purpose, _ context: CallContext
  ) async throws -> KeptUpload {
    let upload = try await environment.store.read { try UploadTable.known(id, in: $0) }
    switch context.principal.role {
    case .applicant:
      let items = try await read.check(
        of: upload.subject, item: "", by: ApplicantCheck(environment, as: CaseService.name), context,
        otherwise: CaseRefusals.uploadForeign, without: CaseRefusals.mandateMissing)
      if let items { try await checkMandate(items, for: id) }
    case .clerk, .approver:
      let record = try await openCase(purpose, for: context.principal)
      let isUsed = try await environment.store.read { try FileUseTable.isUsed(id, by: record.id, in: $0) }
      guard isUsed else { throw CaseRefusals.fileNotShown.refusal("purpose.caseID") }
    case .auditor: break
    case .service, .operator, .none: throw CaseRefusals.fileNotShown.refusal("\(context.principal.role)")
    }
    let current = try upload.current(at: environment.clock.microseconds())
    guard current.stage == .finished else { throw UploadRefusal.unfinished.refusal }
    return current
  }

  /// The case that somebody handles, at a step at which its files are theirs to see.
  /// - Throws: `case.unknown`, `case.fileNotShown`.
  nonisolated(nonsending) func openCase(_ purpose: Purpose, for principal: Principal) async throws -> CaseRecord {
    let found = try await environment.store.read { transaction in
      try CaseTable.find(id: purpose.caseID, in: transaction) ?? CaseTable.find(number: purpose.caseID, in: transaction)
    }
    guard let record = found?.record else { throw CaseRefusals.unknownCase.refusal() }
    guard let role = CaseRole(principal.role),
      FileShowing.isShown(at: purpose.step, to: role, for: principal.department.nilIfEmpty, of: record)
    else {
      throw CaseRefusals.fileNotShown.refusal("purpose.step")
    }
    return record
  }

  /// Who acts in some items alone sees what cases of these items rely on.
  private nonisolated(nonsending) func checkMandate(_ items: Set<String>, for upload: String) async throws {
    let isTheirs = try await environment.store.read { try Self.isUsed(upload, inCasesOf: items, in: $0) }
    guard isTheirs else { throw CaseRefusals.mandateMissing.refusal("item") }
  }

  static func isUsed(_ upload: String, inCasesOf items: Set<String>, in transaction: ReadTransaction) throws -> Bool {
    try FileUseTable.uses(of: upload, in: transaction).contains { use in
      try CaseTable.find(id: use.caseID, in: transaction).map { items.contains($0.record.item.code) } ?? false
    }
  }
}
