import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.getDraft`: a draft as it stands, to go on with it.
struct GetCaseDraftOperation: BusOperation {
  /// What drafts are read for.
  static let purposes: Set<PurposeKind> = [.ownUse, .submission]

  let environment: ServiceEnvironment

  func handle(_ request: GetCaseDraft, _ context: CallContext) async throws -> CaseDraftView {
    _ = try PersonalRead(request.purpose, by: context.principal, among: Self.purposes)
    // Who is not the applicant reads the draft that they name, and says so.
    guard context.principal.role == .applicant || request.purpose?.caseID == request.draftID else {
      throw IdentityRefusals.purposeNotAllowed.refusal("purpose.caseID")
    }
    return CaseDraftView(try await DraftAccess(environment: environment).find(request.draftID, context))
  }
}
