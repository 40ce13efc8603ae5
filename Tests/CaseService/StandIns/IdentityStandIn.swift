import Bus
import Contracts
import ServiceKit
import Store

/// Answers `identity.certificates` for the sample subjects below. It stands in only until these tests can run against the identity
/// service itself, as the system tests do.
struct IdentityStandIn: SuiteService {
  static let name = "identity"
  static let migrations: [Migration] = []
  let operations: [any BusOperation] = [FindCertificatesStandIn()]

  init(_ environment: ServiceEnvironment) async throws {}
}

private struct FindCertificatesStandIn: BusOperation {
  func handle(_ request: FindCertificates, _ context: CallContext) async throws -> CertificateList {
    guard request.purpose?.kind == .submission else { throw IdentityRefusals.purposeMissing.refusal() }
    return try CertificateList.with {
      $0.subjectKind = .natural
      switch request.subject {
      case SampleSubjects.person: break
      case SampleSubjects.company: $0.subjectKind = .legal
      case SampleSubjects.holder: $0.certificates = [certificate("ct027")]
      case SampleSubjects.second: $0.certificates = [certificate("ct027"), certificate("ct046")]
      default: throw IdentityRefusals.unknownSubject.refusal()
      }
    }
  }

  private func certificate(_ type: String) -> CertificateEntry {
    CertificateEntry.with {
      $0.id = "certificate-\(type)"
      $0.type = type
      $0.state = .valid
    }
  }
}
