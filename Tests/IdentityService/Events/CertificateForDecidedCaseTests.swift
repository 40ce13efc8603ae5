import Bus
import Civics
import Contracts
import TestKit
import Testing

struct CertificateForDecidedCaseTests {
  static let number = "1144060400000000004442000123400020260901" + "0001"

  static func decided(_ caseID: String, of subject: Contracts::Subject, type: String = "ct024", result: String = "0") -> CaseView {
    .with {
      $0.id = caseID
      $0.number = number
      $0.subject = subject.id
      $0.state = .decided
      $0.decidedOn = "2026-09-01"
      $0.resultCode = result
      $0.resultName = "广东省居住证"
      $0.resultCertificateType = type
    }
  }

  func tell(_ view: CaseView, kind: String = "case.decided", on identity: IdentityBench) async throws {
    let request = Tell.with {
      $0.kind = kind
      $0.change = CaseChanged.with {
        $0.view = view
        $0.act = "decided"
      }
    }
    _ = try await identity.bench.call(request, as: IdentityBench.service)
  }

  /// What the subject holds once the case is dealt with, and with it all that was told before it.
  func held(by subject: Contracts::Subject, after caseID: String, on identity: IdentityBench) async throws -> [CertificateEntry] {
    let request = FindCertificates.with {
      $0.subject = subject.id
      $0.purpose = .submission
    }
    return try await identity.bench.eventually(request, as: IdentityBench.service) { list in
      list.certificates.contains { $0.caseID == caseID }
    }.certificates
  }

  @Test func `one who holds nothing is told by kind`() async throws {
    try await IdentityBench.run { identity in
      for (number, kind) in [(Synthetic.man, Contracts::SubjectKind.natural), (Synthetic.company, .legal)] {
        let subject = try await identity.register(number, kind: kind)
        let request = FindCertificates.with {
          $0.subject = subject.id
          $0.purpose = .submission
        }
        let list = try await identity.bench.call(request, as: IdentityBench.service)
        #expect(list.certificates.isEmpty)
        #expect(list.subjectKind == kind)
      }
    }
  }

  func withCases(in directory: String? = nil, _ test: (IdentityBench) async throws -> Void) async throws {
    try await IdentityBench.run(in: directory) { identity in
      try await test(identity)
    }
  }

  @Test func `a granted case whose result is a certificate gives its holder one`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      try await tell(Self.decided("case-1", of: subject), on: identity)
      let certificate = try #require(try await held(by: subject, after: "case-1", on: identity).first)
      #expect(certificate.type == "ct024")
      #expect(certificate.name == "广东省居住证")
      #expect(certificate.state == .valid)
      #expect(certificate.issuedOn == "2026-09-01")
      #expect(certificate.validUntil.isEmpty)
      #expect(certificate.version == 1)
      #expect(certificate.issuer == "114406040000000000")
      #expect(certificate.number.contains("*"))
    }
  }

  @Test func `a decision that counts from the next workday gives a certificate of the day it was made, to be used at once`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      identity.bench.clock.set("2026-09-01T18:00")
      var view = Self.decided("case-1", of: subject)
      view.decidedOn = "2026-09-02"
      try await tell(view, on: identity)
      let certificate = try #require(try await held(by: subject, after: "case-1", on: identity).first)
      #expect(certificate.issuedOn == "2026-09-01")
    }
  }

  @Test func `a decision told again gives no second certificate, one of another case does`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      for caseID in ["case-1", "case-1", "case-2"] { try await tell(Self.decided(caseID, of: subject), on: identity) }
      let certificates = try await held(by: subject, after: "case-2", on: identity)
      #expect(certificates.map(\.caseID).sorted() == ["case-1", "case-2"])
    }
  }

  @Test func `the others are told which certificate was issued, and nothing about the person`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      try await tell(Self.decided("case-1", of: subject), on: identity)
      let certificate = try #require(try await held(by: subject, after: "case-1", on: identity).first)
      var options = CallOptions(principal: IdentityBench.service)
      options.service = "identity"
      let events = try await identity.bench.node.call(ReadEvents(), options).events
      #expect(events.map(\.kind) == ["identity.subjectRegistered", "identity.certificateIssued"])
      let issued = try CertificateIssued(decoding: events[1].payload)
      #expect(issued.subject == subject.id)
      #expect(issued.certificate == certificate.id)
      #expect(issued.type == "ct024")
      #expect(issued.caseID == "case-1")
    }
  }

  @Test func `a refused case, one without a certificate and other events give none`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      try await tell(Self.decided("refused", of: subject, result: "2"), on: identity)
      try await tell(Self.decided("plain", of: subject, type: "", result: "1"), on: identity)
      try await tell(Self.decided("accepted", of: subject), kind: "case.accepted", on: identity)
      try await tell(Self.decided("granted", of: subject, result: "1"), on: identity)
      #expect(try await held(by: subject, after: "granted", on: identity).map(\.caseID) == ["granted"])
    }
  }

  @Test func `a decision for somebody unknown does not hold up the next`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      try await tell(Self.decided("lost", of: Contracts::Subject.with { $0.id = "nobody" }), on: identity)
      try await tell(Self.decided("case-1", of: subject), on: identity)
      #expect(try await held(by: subject, after: "case-1", on: identity).count == 1)
    }
  }

  @Test func `certificates are found by type, for a purpose, by who may ask`() async throws {
    try await withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      try await tell(Self.decided("case-1", of: subject, type: "ct024"), on: identity)
      try await tell(Self.decided("case-2", of: subject, type: "ct046"), on: identity)
      _ = try await held(by: subject, after: "case-2", on: identity)
      #expect(try await identity.certificates(of: subject).count == 2)
      #expect(try await identity.certificates(of: subject, "ct046").map(\.caseID) == ["case-2"])
      let filing = Contracts::Purpose.with { ($0.kind, $0.step) = (.submission, "submit") }
      #expect(try await identity.certificates(of: subject, for: filing, by: IdentityBench.clerk).count == 2)
      #expect(try await identity.certificates(of: subject, "ct001").isEmpty)
      #expect(try await identity.certificates(of: subject, for: .own, by: IdentityBench.applicant(subject)).count == 2)
      for (purpose, principal) in [(Purpose.audit, IdentityBench.auditor), (.own, IdentityBench.service)] {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.certificates(of: subject, for: purpose, by: principal)
        }
        #expect(refused.code == IdentityRefusals.purposeNotAllowed.code)
      }
      let unnamed = try await refusal { () async throws(Refusal) in try await identity.certificates(of: subject, for: nil) }
      #expect(unnamed.code == IdentityRefusals.purposeMissing.code)
      let nobody = Contracts::Subject.with { $0.id = "nobody" }
      let unknown = try await refusal { () async throws(Refusal) in try await identity.certificates(of: nobody) }
      #expect(unknown.code == IdentityRefusals.unknownSubject.code)
    }
  }

  @Test func `a restart keeps subjects, numbers, certificates and reads, and issues nothing twice`() async throws {
    let directory = TemporaryDirectory.make()
    var subject = Contracts::Subject()
    try await withCases(in: directory) { identity in
      subject = try await identity.register(Synthetic.oldForm, mail: "someone@example.org")
      try await tell(Self.decided("case-1", of: subject), on: identity)
      _ = try await held(by: subject, after: "case-1", on: identity)
    }
    try await withCases(in: directory) { identity in
      #expect(try await identity.resolve(Synthetic.newForm).id == subject.id)
      #expect(try await identity.register(Synthetic.newForm).id == subject.id)
      try await tell(Self.decided("case-1", of: subject), on: identity)
      try await tell(Self.decided("case-2", of: subject), on: identity)
      #expect(try await held(by: subject, after: "case-2", on: identity).count == 2)
      let reads = try await identity.reads(of: subject, by: IdentityBench.auditor)
      #expect(reads.first?.method == "identity.certificates")
      #expect(reads.contains { $0.method == "identity.resolve" })
    }
  }
}
