import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.audit`: makes a stretch of cases anew from their events, and tells where what is kept of them differs.
struct AuditCasesOperation: BusOperation {
  static let usual = 200

  let environment: ServiceEnvironment

  func handle(_ request: AuditCases, _ context: CallContext) async throws -> CaseAudit {
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit", fits: FieldFit.limit) }
    let after = UUIDv7(request.after)?.description
    guard request.after.isEmpty || after != nil else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.caseID) }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, CaseLimits.auditedPerCall)
    return try await environment.store.read { try CaseAuditing.audit(after: after ?? "", limit: limit, in: $0) }
  }
}
