import Bus
import Contracts
import TestKit
import Testing

struct VerifyCertificateTests {
  @Test func `what is so is confirmed with its state, what is not so is not, and nothing else is told`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject)
      let identifier = try await identity.certificate(issued).identifier
      let yes = CertificateVerdict.with { ($0.confirmed, $0.holds, $0.state) = (true, true, .valid) }
      #expect(try await identity.verify(identifier, name: "测试人") == yes)
      #expect(try await identity.verify(identifier, number: Synthetic.man) == yes)
      #expect(try await identity.verify(identifier, name: "别人") == CertificateVerdict())
      #expect(try await identity.verify(identifier, type: "ct046", name: "测试人") == CertificateVerdict())
      #expect(try await identity.verify(identifier, number: Synthetic.woman) == CertificateVerdict())
      // One that does not exist is answered as one that is another's.
      #expect(try await identity.verify("1.2.156.3005.2.X.Y.1.001.0", name: "测试人") == CertificateVerdict())
      _ = try await identity.change(issued, by: .withhold)
      #expect(
        try await identity.verify(identifier, name: "测试人")
          == CertificateVerdict.with { ($0.confirmed, $0.holds, $0.state) = (true, false, .suspended) })
    }
  }

  @Test func `one that has run out does not hold, whether or not that was recorded`() async throws {
    try await IdentityBench.run { identity in
      let issued = try await identity.issue(to: try await identity.register(Synthetic.man)) { $0.validUntil = "2026-09-30" }
      let identifier = try await identity.certificate(issued).identifier
      identity.bench.clock.set("2026-10-01T09:00")
      let verdict = try await identity.verify(identifier, name: "测试人")
      #expect(verdict.confirmed && !verdict.holds && verdict.state == .lapsed)
    }
  }

  @Test func `every role but none may ask, and the holder sees who did, whatever the answer was`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let identifier = try await identity.certificate(try await identity.issue(to: subject)).identifier
      let other = Principal(id: "another", role: .applicant, channel: "mobile")
      let askers = [
        IdentityBench.clerk, IdentityBench.approver, IdentityBench.auditor, IdentityBench.operator, IdentityBench.service, other,
      ]
      for asker in askers { #expect(try await identity.verify(identifier, name: "测试人", by: asker).confirmed) }
      _ = try await identity.verify(identifier, name: "别人", by: IdentityBench.clerk)
      let nobody = Principal(id: "", role: .none, channel: "test")
      let refused = try await refusal { () async throws(Refusal) in try await identity.verify(identifier, name: "测试人", by: nobody) }
      #expect(refused.code == BusRefusals.roleMissing.code)
      let reads = try await identity.reads(of: subject, by: IdentityBench.applicant(subject)).filter {
        $0.method == "identity.verifyCertificate"
      }
      #expect(reads.map(\.principal) == askers.map(\.id) + [IdentityBench.clerk.id])
      #expect(reads.map(\.role) == askers.map(\.role) + [.clerk])
      #expect(reads.allSatisfy { $0.fields == ["certificates"] && $0.duty == "verification" })
    }
  }

  @Test func `without a certificate, a type, or a name or number, nothing is asked`() async throws {
    try await IdentityBench.run { identity in
      for (identifier, type, name) in [("", "ct024", "测试人"), ("1.2", "", "测试人"), ("1.2", "ct024", "")] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.verify(identifier, type: type, name: name) }
        #expect(refused.code == IdentityRefusals.claimMissing.code)
      }
      let number = try await refusal { () async throws(Refusal) in try await identity.verify("1.2", number: "123") }
      #expect(number.code == IdentityRefusals.invalidNumber.code)
    }
  }
}
