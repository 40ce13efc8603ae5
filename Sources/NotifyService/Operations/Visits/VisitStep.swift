import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit

/// A command on a visit that is there, by its person or a clerk for them.
protocol VisitStep: Command where Request.Reply == VisitView, Gathered == Void {
  var desk: VisitDesk { get }

  func visitID(_ request: Request) -> String

  func purpose(_ request: Request) -> Purpose?

  /// - Returns: The visit as it is afterwards.
  func carryOut(_ request: Request, _ unit: WorkUnit) throws -> Visit
}

extension VisitStep {
  static var isDoneForAnother: Bool { true }

  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws {
    try await VisitAccess(environment: environment).check(
      visit: visitID(request), purpose(request), among: [.ownUse, .handling], context)
  }

  func decide(_ request: Request, _ gathered: Void, _ unit: WorkUnit) throws -> VisitView {
    let visit = try carryOut(request, unit)
    let reasons = visit.reasons.isEmpty ? try ReasonTable.reasons(of: visit.id, in: unit.transaction).map(\.reason) : visit.reasons
    return VisitView(visit, reasons: reasons, rules: try desk.halls.rules(in: unit.transaction))
  }
}
