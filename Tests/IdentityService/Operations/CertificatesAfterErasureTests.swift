import Bus
import Contracts
import TestKit
import Testing

/// The certificates of one who is erased stay as rows, for audits alone: to all others they are as if they were not.
struct CertificatesAfterErasureTests {
  @Test func `to nobody but an audit is a certificate told whose holder was erased`() async throws {
    try await EraseSubjectTests.run { identity in
      let man = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: man) { $0.validUntil = "2026-09-05" }
      let identifier = try await identity.certificate(issued).identifier
      let token = try await identity.copy(issued, by: IdentityBench.applicant(man)).token
      identity.bench.clock.set("2026-09-06T10:00")
      #expect(try await identity.certificates(of: man).isEmpty)
      #expect(try await identity.verify(identifier, name: "测试人").confirmed)
      #expect(try await identity.check(token).state == .lapsed)
      try await EraseSubjectTests.erase(man, identity)

      let listed = try await refused { () async throws(Refusal) in try await identity.certificates(of: man) }
      #expect(listed == "identity.unknownSubject")
      let named = ReadCertificate.with { ($0.identifier, $0.purpose) = (identifier, .handling("case-1", "verify")) }
      for name in [
        try await refused { () async throws(Refusal) in try await identity.certificate(issued) },
        try await refused { () async throws(Refusal) in
          try await identity.certificate(issued, for: .own, by: IdentityBench.applicant(man))
        },
        try await refused { () async throws(Refusal) in try await identity.bench.call(named, as: IdentityBench.clerk) },
        try await refused { () async throws(Refusal) in try await identity.copy(issued, by: IdentityBench.applicant(man)) },
        try await refused { () async throws(Refusal) in try await identity.change(issued, by: .lapse) },
      ] { #expect(name == "identity.unknownCertificate") }
      #expect(try await identity.verify(identifier, name: "测试人") == CertificateVerdict())
      let finding = try await identity.check(token)
      #expect(finding.verdict == .noLongerHolds && finding.state == .unspecified)

      let seen = try await identity.certificate(issued, for: .audit, by: IdentityBench.auditor)
      #expect(seen.identifier == identifier && seen.subject == man.id && seen.certificate?.state == .lapsed)
      let pages = try await ExportSubjectTests.export(of: man, for: .audit, by: IdentityBench.auditor, identity)
      #expect(ExportPagingTests.texts("id", of: "certificates", in: pages) == [issued.id])
    }
  }
}
