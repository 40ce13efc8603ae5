import Bus
import Contracts
import TestKit

extension IdentityBench {
  static let backend = Principal(id: "web", role: .service, channel: "web")

  static func applicant(_ subject: Subject, for other: Subject? = nil, in session: OpenedSession? = nil) -> Principal {
    Principal(id: subject.id, role: .applicant, channel: "mobile", actingFor: other?.id ?? "", session: session?.session ?? "")
  }

  /// A body with its legal representative, and a person besides.
  func company() async throws(Refusal) -> (company: Subject, representative: Subject, person: Subject) {
    let company = try await register(Synthetic.company, kind: .legal, name: "测试公司")
    let representative = try await register(Synthetic.man, name: "代表人")
    let person = try await register(Synthetic.woman, name: "经办人")
    _ = try await grant(.representative, representative, for: company, ground: .register)
    return (company, representative, person)
  }

  func grant(
    _ kind: MandateKind, _ agent: Subject, for subject: Subject, ground: MandateGround = .document, items: [String] = [],
    from: String = "", until: String = "", by principal: Principal = clerk, key: [UInt8]? = nil
  ) async throws(Refusal) -> MandateEntry {
    let request = GrantMandate.with {
      $0.subject = subject.id
      $0.agent = agent.id
      $0.kind = kind
      $0.ground = ground
      $0.items = items
      $0.from = from
      $0.until = until
    }
    return try await bench.call(request, as: principal, key: key)
  }

  func revoke(_ mandate: MandateEntry, by principal: Principal) async throws(Refusal) -> MandateEntry {
    try await bench.call(RevokeMandate.with { $0.mandate = mandate.id }, as: principal)
  }

  func mandates(of subject: Subject, for purpose: Purpose? = .own, all: Bool = false, by principal: Principal) async throws(Refusal)
    -> MandateList
  {
    let request = ReadMandates.with {
      $0.subject = subject.id
      $0.purpose = purpose
      $0.includingEnded = all
    }
    try await suppose(purpose, of: subject)
    return try await bench.call(request, as: principal)
  }

  func mayAct(_ agent: Subject, for subject: Subject, on item: String = "P001", by principal: Principal = service) async throws(Refusal)
    -> MandateAnswer
  {
    let request = MayAct.with {
      $0.agent = agent.id
      $0.subject = subject.id
      $0.item = item
    }
    return try await bench.call(request, as: principal)
  }

  func open(
    _ subject: Subject, _ proof: SessionProof = .document, _ evidence: String = "resident", device: String = "",
    by principal: Principal = clerk,
    key: [UInt8]? = nil
  ) async throws(Refusal) -> OpenedSession {
    let request = OpenSession.with {
      $0.subject = subject.id
      $0.proof = proof
      $0.evidence = evidence
      $0.device = device
    }
    return try await bench.call(request, as: principal, key: key)
  }

  /// A code that came to the verified mail address of a subject; where none is verified, one is before.
  func codeForSession(of subject: Subject) async throws(Refusal) -> String {
    if try await !put("someone@example.org", of: subject).isVerified {
      _ = try await verify(try await code(of: subject).code, of: subject)
    }
    _ = try await put("", of: subject, by: Self.backend)
    return try await code(of: subject).code
  }

  func openByCode(_ subject: Subject, device: String = "") async throws(Refusal) -> OpenedSession {
    try await open(subject, .contactCode, try await codeForSession(of: subject), device: device, by: Self.backend)
  }

  /// The subject as it comes after it showed its paper at a window.
  func signedIn(_ subject: Subject) async throws(Refusal) -> Principal { Self.applicant(subject, in: try await open(subject)) }

  func sessions(of subject: Subject, all: Bool = false, by principal: Principal) async throws(Refusal) -> [SessionEntry] {
    let request = ReadSessions.with {
      $0.subject = subject.id
      $0.includingEnded = all
    }
    return try await bench.call(request, as: principal).sessions
  }

  func end(_ name: String = "", of subject: Subject, by principal: Principal) async throws(Refusal) -> Int {
    let request = EndSession.with {
      $0.subject = subject.id
      $0.name = name
    }
    return try await bench.call(request, as: principal).count
  }

  func standing(of session: String, by principal: Principal = service) async throws(Refusal) -> SessionStanding {
    try await bench.call(CheckSession.with { $0.session = session }, as: principal)
  }
}

/// The name and the detail of the refusal that a call ends in.
func refused(_ call: () async throws(Refusal) -> some Any) async throws -> String {
  let refusal = try await refusal(call)
  return refusal.detail.isEmpty ? refusal.name : "\(refusal.name): \(refusal.detail)"
}
