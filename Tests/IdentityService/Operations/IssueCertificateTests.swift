import Bus
import Civics
import Contracts
import TestKit
import Testing

struct IssueCertificateTests {
  @Test func `an approver issues one, and the others are told`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject) { ($0.caseID, $0.validUntil) = ("case-1", "2027-08-31") }
      #expect(issued.type == "ct024" && issued.name == "居住证" && issued.state == .valid && issued.version == 1)
      #expect(issued.issuedOn == "2026-09-01" && issued.validUntil == "2027-08-31" && issued.caseID == "case-1")
      #expect(issued.number.contains("*"))
      #expect(try await identity.certificates(of: subject) == [issued])
      let events = try await identity.events("identity.certificateIssued")
      #expect(try events.map { try CertificateIssued(decoding: $0.payload).certificate } == [issued.id])
      let view = try await identity.certificate(issued)
      #expect(Identifier.inspect(view.identifier).outcome == .valid(.certificate))
      #expect(view.subject == subject.id && view.operation == .issue && view.ground.isEmpty)
    }
  }

  @Test func `the same key gives the same one, and so does the same case`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let key = Array("issue-key-1".utf8)
      let first = try await identity.issue(to: subject, key: key)
      #expect(try await identity.issue(to: subject, key: key) == first)
      let second = try await identity.issue(to: subject) { $0.caseID = "case-1" }
      #expect(try await identity.issue(to: subject) { $0.caseID = "case-1" } == second)
      #expect(try await identity.certificates(of: subject).count == 2)
      #expect(first.caseID.isEmpty)
      // Without a case, each command issues one.
      _ = try await identity.issue(to: subject)
      #expect(try await identity.certificates(of: subject).count == 3)
    }
  }

  @Test func `what its type says is kept to`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      try await identity.put {
        $0.offices = [Synthetic.office]
        $0.validity = TimeLimit.with { ($0.value, $0.unit) = (1, .year) }
      }
      let issued = try await identity.issue(to: subject) { $0.name = "" }
      #expect(issued.name == "广东省居住证")
      #expect(issued.validUntil == "2027-09-01")
      let elsewhere = try await refusal { () async throws(Refusal) in
        try await identity.issue(to: subject) { $0.issuer = Synthetic.company }
      }
      #expect(elsewhere.code == IdentityRefusals.issuerNotAllowed.code)
      let long = try await refusal { () async throws(Refusal) in
        try await identity.issue(to: subject) { $0.validUntil = "2027-09-02" }
      }
      #expect(long.code == IdentityRefusals.validityInvalid.code)
    }
  }

  @Test func `what is wrong is refused with what it is`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let rows: [(RefusalKind, (inout IssueCertificate) -> Void)] = [
        (IdentityRefusals.unknownSubject, { $0.subject = "nobody" }), (IdentityRefusals.issuerNotAllowed, { $0.issuer = "公安局" }),
        (IdentityRefusals.badCertificate, { $0.serial = "a-1" }), (IdentityRefusals.badCertificate, { $0.name = "" }),
        (IdentityRefusals.badCertificate, { $0.type = "" }), (IdentityRefusals.validityInvalid, { $0.issuedOn = "2026-09-02" }),
        (IdentityRefusals.validityInvalid, { $0.issuedOn = "gestern" }),
        (IdentityRefusals.validityInvalid, { $0.validUntil = "2026-08-31" }),
        (IdentityRefusals.validityInvalid, { $0.validUntil = "2026-02-30" }),
      ]
      for (kind, change) in rows {
        let refused = try await refusal { () async throws(Refusal) in try await identity.issue(to: subject, change) }
        #expect(refused.code == kind.code, "\(kind.name)")
      }
      _ = try await identity.issue(to: subject) { $0.serial = "7" }
      let taken = try await refusal { () async throws(Refusal) in try await identity.issue(to: subject) { $0.serial = "7" } }
      #expect(taken.code == IdentityRefusals.badCertificate.code)
      let clerk = try await refusal { () async throws(Refusal) in try await identity.issue(to: subject, by: IdentityBench.clerk) }
      #expect(clerk.code == BusRefusals.roleMissing.code)
      #expect(try await identity.certificates(of: subject).count == 1)
    }
  }
}
