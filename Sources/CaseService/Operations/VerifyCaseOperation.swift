import Bus
import CaseDomain
import Contracts
import ServiceKit

/// `case.verify`: a clerk has seen the person and the originals; an instant case is decided with it.
struct VerifyCaseOperation: CaseStep {
  typealias Request = Contracts.VerifyCase

  let environment: ServiceEnvironment
  let rules: OfficeRules

  func caseID(_ request: Request) -> String { request.caseID }

  func command(_ request: Request) throws -> any CaseCommand {
    // Figures go by the hall, which is what stands before the comma.
    guard request.hall.count <= CaseLimits.hall, !request.hall.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == 0 }),
      request.hall != CaseFilter.noHall, request.window.isEmpty || !request.hall.isEmpty
    else { throw CaseRefusals.hallUnfit.refusal("hall") }
    return CaseDomain.VerifyCase(
      originals: request.materials, place: [request.hall, request.window].filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
