import Bus
import Contracts
import TestKit
import Testing

struct ChangeCertificateTests {
  @Test(arguments: [
    (CertificateOperation.withhold, CertificateState.suspended), (.lapse, .lapsed), (.rescind, .withdrawn), (.cancel, .cancelled),
    (.revoke, .revoked),
  ])
  func `each act leads to its state, once, with its ground, and the others are told`(row: (CertificateOperation, CertificateState))
    async throws
  {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject)
      #expect(try await identity.change(issued, by: row.0).state == row.1)
      #expect(try await identity.change(issued, by: row.0, ground: "再次").state == row.1)
      let view = try await identity.certificate(issued)
      #expect(view.operation == row.0 && view.ground == "行政许可法第六十九条" && view.changedAt == identity.bench.clock.microseconds)
      #expect(try await identity.certificates(of: subject).isEmpty)
      let events = try await identity.events("identity.certificateChanged")
      #expect(events.count == 1)
      let changed = try CertificateChanged(decoding: try #require(events.first).payload)
      #expect(changed.certificate == issued.id && changed.subject == subject.id && changed.type == "ct024")
      #expect(changed.operation == row.0 && changed.state == row.1 && changed.ground == "行政许可法第六十九条")
    }
  }

  @Test func `what was withheld is not given back, and may yet be ended`() async throws {
    try await IdentityBench.run { identity in
      let issued = try await identity.issue(to: try await identity.register(Synthetic.man))
      _ = try await identity.change(issued, by: .withhold)
      for operation in [CertificateOperation.issue, .renew, .change] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.change(issued, by: operation) }
        #expect(refused.code == IdentityRefusals.certificateActNotAllowed.code)
      }
      let renewal = try await refusal { () async throws(Refusal) in try await identity.renew(issued) }
      #expect(renewal.code == IdentityRefusals.certificateActNotAllowed.code)
      #expect(try await identity.change(issued, by: .revoke).state == .revoked)
      let after = try await refusal { () async throws(Refusal) in try await identity.change(issued, by: .cancel) }
      #expect(after.code == IdentityRefusals.certificateActNotAllowed.code)
      #expect(after.detail.contains("吊销") && after.detail.contains("revoked"))
    }
  }

  @Test func `what has run out has lapsed, also before that was recorded`() async throws {
    try await IdentityBench.run { identity in
      let issued = try await identity.issue(to: try await identity.register(Synthetic.man)) { $0.validUntil = "2026-09-01" }
      identity.bench.clock.set("2026-09-02T00:00")
      let refused = try await refusal { () async throws(Refusal) in try await identity.change(issued, by: .revoke) }
      #expect(refused.code == IdentityRefusals.certificateActNotAllowed.code)
    }
  }

  @Test func `an act needs an operation, a ground, a certificate, a role, and a type that is withheld`() async throws {
    try await IdentityBench.run { identity in
      try await identity.put()
      let issued = try await identity.issue(to: try await identity.register(Synthetic.man))
      let none = CertificateEntry.with { $0.id = "none" }
      let rows: [(RefusalKind, () async throws(Refusal) -> CertificateEntry)] = [
        (BusRefusals.badRequest, { () async throws(Refusal) in try await identity.change(issued, by: .unspecified) }),
        (IdentityRefusals.groundMissing, { () async throws(Refusal) in try await identity.change(issued, by: .revoke, ground: " ") }),
        (IdentityRefusals.groundMissing, { () async throws(Refusal) in try await identity.change(issued, by: .lapse, ground: "") }),
        (
          IdentityRefusals.groundMissing,
          { () async throws(Refusal) in try await identity.change(issued, by: .revoke, ground: String(repeating: "法", count: 401)) }
        ),
        (IdentityRefusals.unknownCertificate, { () async throws(Refusal) in try await identity.change(none, by: .revoke) }),
        (IdentityRefusals.notWithheld, { () async throws(Refusal) in try await identity.change(issued, by: .withhold) }),
        (BusRefusals.roleMissing, { () async throws(Refusal) in try await identity.change(issued, by: .revoke, as: IdentityBench.clerk) }),
      ]
      for (kind, call) in rows {
        let refused = try await refusal(call)
        #expect(refused.code == kind.code, "\(kind.name)")
      }
      #expect(try await identity.certificate(issued).certificate?.state == .valid)
    }
  }
}
