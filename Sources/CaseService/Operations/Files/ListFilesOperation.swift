import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.files`: the files of a case, or of a subject. A clerk who prepares an application sees those that the subject lets be used again.
struct ListFilesOperation: BusOperation {
  static let usual = 50
  static let most = 100

  let environment: ServiceEnvironment
  let vault: FileVault

  nonisolated(nonsending) func handle(_ request: ListFiles, _ context: CallContext) async throws -> FileList {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    guard request.before.isEmpty || UUIDv7(request.before) != nil else {
      throw BusRefusals.badRequest.refusal("before", fits: FieldFit.fileID)
    }
    let read = try PersonalRead(request.purpose, by: context.principal, among: PersonalRead.ofCase.union([.submission]))
    let page = try await request.caseID.isEmpty ? ofSubject(request, read, context) : ofCase(request, read, context)
    let seal = try await vault.seal()
    let files = try await environment.store.read { transaction in
      try page.uploads.map { try FileEntry($0, seal, in: transaction) }
    }
    return FileList.with {
      $0.files = files
      $0.next = page.next ?? ""
    }
  }

  private func limit(_ request: ListFiles) -> Int { request.limit == 0 ? Self.usual : min(request.limit, Self.most) }

  private nonisolated(nonsending) func ofCase(_ request: ListFiles, _ read: PersonalRead, _ context: CallContext) async throws
    -> UploadTable.Page
  {
    let found = try await environment.store.read { transaction in
      try CaseTable.find(id: request.caseID, in: transaction) ?? CaseTable.find(number: request.caseID, in: transaction)
    }
    guard let record = found?.record else { throw CaseRefusals.unknownCase.refusal() }
    try await read.check(
      of: record.filing.applicant.subject, item: record.item.code, by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.notOwnCase, without: CaseRefusals.mandateMissing)
    try read.check(ofCase: record.id, "\(record.number)")
    switch context.principal.role {
    case .applicant, .auditor: break
    default:
      guard let purpose = request.purpose, purpose.kind == .handling else { throw CaseRefusals.fileNotShown.refusal("purpose") }
      _ = try await FileAccess(environment: environment).openCase(purpose, for: context.principal)
    }
    let limit = limit(request)
    return try await environment.store.read { [request] transaction in
      let ids = try FileUseTable.uploads(
        of: record.id, before: request.before.isEmpty ? Self.end : request.before, limit: limit, in: transaction)
      return (try ids.compactMap { try UploadTable.find($0, in: transaction) }, ids.count == limit ? ids.last : nil)
    }
  }

  /// Beyond every id, which is of hexadecimal digits.
  private static let end = "g"

  private nonisolated(nonsending) func ofSubject(_ request: ListFiles, _ read: PersonalRead, _ context: CallContext) async throws
    -> UploadTable.Page
  {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("caseID or subject", fits: FieldFit.eitherOwner)
    }
    let items = try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: CaseService.name), context,
      otherwise: CaseRefusals.uploadForeign, without: CaseRefusals.mandateMissing)
    let isReuse = request.purpose?.kind == .submission
    guard isReuse || context.principal.role == .applicant || context.principal.role == .auditor else {
      throw CaseRefusals.fileNotShown.refusal("caseID")
    }
    let limit = limit(request)
    let now = environment.clock.microseconds()
    return try await environment.store.read { [request] transaction in
      let subjects = try MergedSubjectTable.ids(of: request.subject, in: transaction)
      return try UploadTable.page(
        of: subjects, isReuse: isReuse, before: UUIDv7(request.before), limit: limit, at: now, in: transaction
      ) { upload in
        guard let items else { return true }
        return try FileAccess.isUsed(upload.id, inCasesOf: items, in: transaction)
      }
    }
  }
}
