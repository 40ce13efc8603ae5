import Bus
import Contracts
import ServiceKit
import Store

/// Stands in for the identity service: every subject has an address made of its id, but for those whose id begins with `silent`; those
/// that begin with `english` read English. Asked for another purpose than a case's notice it refuses.
struct StandInIdentityService: SuiteService {
  static let name = "identity"
  static let migrations: [Migration] = []

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [ReadStandInContact(), ReadStandInContactCode(), AppendIdentityEventOperation(environment: environment)]
  }
}

struct ReadStandInContact: BusOperation {
  func handle(_ request: ReadContact, _ context: CallContext) async throws -> Contact {
    guard let purpose = request.purpose, purpose.kind == .handling, !purpose.caseID.isEmpty, purpose.step == "notice" else {
      throw IdentityRefusals.purposeMissing.refusal("purpose")
    }
    return Contact.with {
      $0.mail = request.subject.hasPrefix("silent") ? "" : "\(request.subject)@home.example"
      $0.language = request.subject.hasPrefix("english") ? "en" : "zh"
    }
  }
}
