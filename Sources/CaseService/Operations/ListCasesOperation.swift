import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.list`: the cases of one subject, newest first, of all ids that mean it; or of many, for who works on them or checks them.
struct ListCasesOperation: BusOperation {
  static let usual = 50
  static let most = 200

  let environment: ServiceEnvironment

  func handle(_ request: ListCases, _ context: CallContext) async throws -> CaseList {
    guard !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.text) }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    let before = UUIDv7(request.before)?.description
    guard request.before.isEmpty || before != nil else { throw BusRefusals.badRequest.refusal("before", fits: FieldFit.caseID) }
    var filter = try CaseFilter(request)
    try filter.hold(to: context.principal)
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    let today = environment.today
    guard !request.subject.isEmpty else { return try await many(request, context, filter, before: before, limit: limit) }
    let read = try PersonalRead(request.purpose, by: context.principal, among: PersonalRead.ofCase.union([.submission]))
    filter.items = try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: CaseService.name), context, otherwise: CaseRefusals.notOwnCase,
      without: CaseRefusals.mandateMissing)
    let page = try await environment.read(atLeast: request.atLeast, context) { [filter, subject = request.subject] transaction in
      let ids = try MergedSubjectTable.ids(of: subject, in: transaction)
      // Who handles one of their cases may see which others there are; a case that is not theirs, or none, opens nobody's.
      if request.purpose?.kind == .handling {
        let handled = try CaseTable.find(named: request.purpose?.caseID ?? "", in: transaction)
        guard let handled, ids.contains(handled.record.filing.applicant.subject) else {
          throw IdentityRefusals.purposeNotAllowed.refusal("purpose.caseID")
        }
      }
      return try CaseTable.list(
        of: ids, filter, before: before, limit: limit, looking: CaseLimits.listedPerCall, in: transaction)
    }
    return CaseList.with {
      $0.cases = page.cases.map { CaseView($0, on: today) }
      $0.next = page.next ?? ""
    }
  }

  private nonisolated(nonsending) func many(
    _ request: ListCases, _ context: CallContext, _ filter: CaseFilter, before: String?, limit: Int
  ) async throws -> CaseList {
    guard filter.namesMany else {
      throw BusRefusals.badRequest.refusal("subject, department, stepDepartment, item, lamp, from", fits: FieldFit.many)
    }
    try Worklist.check(request.purpose, by: context.principal)
    let page = try await environment.read(atLeast: request.atLeast, context) { transaction in
      var cursor: CaseTable.Cursor?
      if let before {
        cursor = try CaseTable.cursor(at: before, in: transaction)
        guard cursor != nil else { throw BusRefusals.badRequest.refusal("before", fits: FieldFit.caseID) }
      }
      return try CaseTable.list(filter, after: cursor, limit: limit, looking: CaseLimits.listedPerCall, in: transaction)
    }
    let today = environment.today
    return CaseList.with {
      $0.cases = page.cases.map { CaseView($0, on: today).withoutPerson }
      $0.next = page.next ?? ""
    }
  }
}
