import Bus
import Contracts
import TestKit
import Testing

@testable import IdentityService

struct CopyCertificateTests {
  @Test func `a holder's copy says what it is for, and is genuine to everybody until its end`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject) { $0.validUntil = "2027-08-31" }
      let signed = try await identity.copy(issued, by: IdentityBench.applicant(subject))
      let copy = try #require(signed.copy)
      #expect(copy.identifier == (try await identity.certificate(issued).identifier))
      #expect(copy.holder == "测**" && copy.name == "居住证" && copy.issuer == Synthetic.office && copy.type == "ct024")
      #expect(copy.issuedOn == "2026-09-01" && copy.validUntil == "2027-08-31" && copy.state == .valid)
      #expect(copy.use == "租房" && copy.reader == "测试公司" && copy.until == "2026-09-30" && !copy.serial.isEmpty)
      for principal in [IdentityBench.clerk, IdentityBench.auditor, Principal(id: "", role: .none, channel: "test")] {
        let finding = try await identity.check(signed.token, by: principal)
        #expect(finding.verdict == .genuine && finding.state == .valid && finding.copy == copy)
      }
      identity.bench.clock.set("2026-09-30T23:59")
      #expect(try await identity.check(signed.token).verdict == .genuine)
      identity.bench.clock.set("2026-10-01T00:00")
      #expect(try await identity.check(signed.token).verdict == .expired)
      #expect(try await identity.reads(of: subject, by: IdentityBench.auditor).contains { $0.method == "identity.copyCertificate" })
    }
  }

  @Test func `a copy of what was ended since says so, and a changed one says nothing`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject)
      let token = try await identity.copy(issued, by: IdentityBench.applicant(subject)).token
      _ = try await identity.change(issued, by: .revoke)
      let finding = try await identity.check(token)
      #expect(finding.verdict == .noLongerHolds && finding.state == .revoked)
      for changed in ["", "x", token + "A", String(token.dropLast())] {
        let finding = try await identity.check(changed)
        #expect(finding == CopyFinding.with { $0.verdict = .changed })
      }
      let ended = try await refusal { () async throws(Refusal) in try await identity.copy(issued, by: IdentityBench.applicant(subject)) }
      #expect(ended.code == IdentityRefusals.certificateNotHolding.code)
    }
  }

  @Test func `the public key alone is enough to check one, and a restart keeps it`() async throws {
    let directory = TemporaryDirectory.make()
    var keys: [String] = []
    var token = ""
    for _ in 0..<2 {
      try await IdentityBench.run(in: directory) { identity in
        let key = try await identity.bench.call(ReadVerificationKey(), as: Principal(id: "", role: .none, channel: "test"))
        #expect(key.algorithm == "ed25519" && key.keys.count == 1)
        #expect(keys.isEmpty || keys == key.keys)
        keys = key.keys
        let subject = try await identity.register(Synthetic.man)
        if token.isEmpty {
          token = try await identity.copy(try await identity.issue(to: subject), by: IdentityBench.applicant(subject)).token
        }
        #expect(try await identity.check(token).verdict == .genuine)
      }
    }
    #expect(CopyToken.open(token, keys: keys.compactMap { Hexadecimal.bytes($0) })?.use == "租房")
  }

  @Test func `copies are made of the own certificates, by services for a reason, and on terms that say something`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject)
      let own = IdentityBench.applicant(subject)
      let other = Principal(id: "another", role: .applicant, channel: "mobile")
      let rows: [(RefusalKind, Principal, (inout CopyCertificate) -> Void)] = [
        (IdentityRefusals.notOwnData, other, { _ in }), (IdentityRefusals.purposeMissing, IdentityBench.service, { _ in }),
        (IdentityRefusals.purposeNotAllowed, IdentityBench.service, { $0.purpose = .guide }),
        (BusRefusals.roleMissing, IdentityBench.clerk, { _ in }), (IdentityRefusals.unknownCertificate, own, { $0.certificate = "none" }),
        (IdentityRefusals.badCopyTerms, own, { $0.use = "" }), (IdentityRefusals.badCopyTerms, own, { $0.reader = " " }),
        (IdentityRefusals.badCopyTerms, own, { $0.until = "2026-12-01" }),
        (IdentityRefusals.badCopyTerms, own, { $0.until = "2026-08-31" }),
      ]
      for (kind, principal, change) in rows {
        let refused = try await refusal { () async throws(Refusal) in try await identity.copy(issued, by: principal, change) }
        #expect(refused.code == kind.code, "\(kind.name)")
      }
      let signed = try await identity.copy(issued, until: "2026-11-30", by: IdentityBench.service) {
        $0.purpose = .handling("case-1", "review")
      }
      #expect(try await identity.check(signed.token).verdict == .genuine)
    }
  }
}
