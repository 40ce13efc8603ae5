import Bus
import Contracts
import ServiceKit
import Store
import Synchronization

/// Answers `identity.certificates`, `identity.issueCertificate`, `identity.mayAct` and `identity.session` for the sample
/// subjects below. It stands in only until these tests can run against the identity service itself, as the system tests do.
/// Answers `identity.certificates`, `identity.issueCertificate`, `identity.mayAct` and `identity.session` for the sample subjects below. It stands in
/// only until these tests can run against the identity service itself, as the system tests do.
struct IdentityStandIn: SuiteService {
  static let name = "identity"
  static let migrations: [Migration] = []
  let operations: [any BusOperation] = [
    FindCertificatesStandIn(), MayActStandIn(), CheckSessionStandIn(), NoMerges(), IssueCertificateStandIn(),
  ]

  init(_ environment: ServiceEnvironment) async throws {}
}

private struct NoMerges: BusOperation {
  func handle(_ request: ReadMerges, _ context: CallContext) async throws -> MergeList { MergeList.with { $0.sequence = 1 } }
}

private struct FindCertificatesStandIn: BusOperation {
  func handle(_ request: FindCertificates, _ context: CallContext) async throws -> CertificateList {
    // A case that is there already is named, with its step.
    let isForCase =
      request.purpose?.kind == .handling && request.purpose?.caseID.isEmpty == false
      && ["supply", "correct", "askHeld"].contains(request.purpose?.step)
    guard isForCase || request.purpose?.kind == .submission else { throw IdentityRefusals.purposeMissing.refusal() }
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

/// One certificate a case, named by it. The company is not known any more.
private struct IssueCertificateStandIn: BusOperation {
  func handle(_ request: IssueCertificate, _ context: CallContext) async throws -> CertificateEntry {
    guard context.principal.role == .service else { throw BusRefusals.roleMissing.refusal() }
    guard request.subject != SampleSubjects.company else { throw IdentityRefusals.unknownSubject.refusal() }
    return CertificateEntry.with {
      $0.id = "certificate-of-\(request.caseID)"
      $0.type = request.type
      $0.name = request.name
      $0.issuer = request.issuer
      $0.issuedOn = request.issuedOn
      $0.caseID = request.caseID
    }
  }
}

/// One agent acts for the company in all, one in one item, and one was let act once: the mandate is revoked right after the first answer.
private struct MayActStandIn: BusOperation {
  private let answers = AnswersGiven()

  func handle(_ request: MayAct, _ context: CallContext) async throws -> MandateAnswer {
    guard context.principal.role == .service else { throw BusRefusals.roleMissing.refusal() }
    return MandateAnswer.with {
      switch (request.agent, request.subject) {
      case (SampleSubjects.agent, SampleSubjects.company): $0.allowed = true
      case (SampleSubjects.narrow, SampleSubjects.company):
        $0.items = ["P900"]
        $0.allowed = request.item.isEmpty || request.item == "P900"
        if !$0.allowed { $0.denial = .otherItem }
      case (SampleSubjects.fleeting, SampleSubjects.company):
        $0.allowed = answers.isFirst()
        if !$0.allowed { $0.denial = .revoked }
      default: $0.denial = .noMandate
      }
    }
  }
}

/// Sessions are named by what they are: `whose/level`, and `whose/level/once`, which is ended right after the first answer.
private struct CheckSessionStandIn: BusOperation {
  private let answers = AnswersGiven()

  func handle(_ request: CheckSession, _ context: CallContext) async throws -> SessionStanding {
    guard context.principal.role == .service else { throw BusRefusals.roleMissing.refusal() }
    let parts = request.session.split(separator: "/").map(String.init)
    return SessionStanding.with {
      guard parts.count >= 2, let level = Int(parts[1]) else { return $0.state = .unknown }
      $0.state = parts.count == 2 || answers.isFirst() ? .standing : .ended
      $0.subject = parts[0]
      $0.level = $0.state == .standing ? level : 0
    }
  }
}

private final class AnswersGiven: Sendable {
  private let count = Mutex(0)

  func isFirst() -> Bool {
    count.withLock { count in
      count += 1
      return count == 1
    }
  }
}
