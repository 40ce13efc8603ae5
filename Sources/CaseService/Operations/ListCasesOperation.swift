import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.list`: the cases of one subject, newest first: of all ids that mean it.
struct ListCasesOperation: BusOperation {
  static let usual = 50
  static let most = 200

  let environment: ServiceEnvironment

  func handle(_ request: ListCases, _ context: CallContext) async throws -> CaseList {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    let before = UUIDv7(request.before)
    guard request.before.isEmpty || before != nil else { throw BusRefusals.badRequest.refusal("before") }
    let read = try PersonalRead(request.purpose, by: context.principal, among: PersonalRead.ofCase.union([.submission]))
    let items = try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: CaseService.name), context, otherwise: CaseRefusals.notOwnCase,
      without: CaseRefusals.mandateMissing)
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    let found = try await environment.store.read { transaction in
      try CaseTable.list(
        of: MergedSubjectTable.ids(of: request.subject, in: transaction), state: CaseDomain.CaseState(request.state), items: items,
        before: before, limit: limit, in: transaction)
    }
    let today = environment.today
    return CaseList.with { $0.cases = found.map { CaseView($0, on: today) } }
  }
}
