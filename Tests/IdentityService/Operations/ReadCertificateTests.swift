import Bus
import Contracts
import TestKit
import Testing

struct ReadCertificateTests {
  func read(
    _ identity: IdentityBench, by principal: Principal = IdentityBench.clerk, _ change: (inout ReadCertificate) -> Void
  ) async throws(Refusal) -> CertificateView {
    var request = ReadCertificate.with { $0.purpose = .handling("case-1", "verify") }
    change(&request)
    return try await identity.bench.call(request, as: principal)
  }

  @Test func `it is found by its id, by its identifier, and by its type with any number of its holder`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.oldForm)
      let past = try await identity.issue(to: subject) { ($0.issuedOn, $0.validUntil) = ("2025-01-01", "2025-12-31") }
      let issued = try await identity.issue(to: subject) { $0.issuedOn = "2024-01-01" }
      let view = try await read(identity) { $0.certificate = issued.id }
      #expect(view.certificate == issued && view.subject == subject.id)
      #expect(try await read(identity) { $0.identifier = view.identifier } == view)
      // The one that holds, though another is newer.
      for number in [Synthetic.oldForm, Synthetic.newForm] {
        #expect(try await read(identity) { ($0.type, $0.number) = ("ct024", number) } == view)
      }
      _ = try await identity.change(issued, by: .cancel)
      #expect(try await read(identity) { ($0.type, $0.number) = ("ct024", Synthetic.newForm) }.certificate?.id == past.id)
    }
  }

  @Test func `it is read for a reason that fits the role, and the holder sees it`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let issued = try await identity.issue(to: subject)
      let may: [(Principal, Purpose)] = [
        (IdentityBench.clerk, .handling("c1", "verify")), (IdentityBench.clerk, .draft("d1")),
        (IdentityBench.approver, .handling("c1", "decide")),
        (IdentityBench.service, .submission), (IdentityBench.applicant(subject), .own), (IdentityBench.auditor, .audit),
      ]
      for (principal, purpose) in may { #expect(try await identity.certificate(issued, for: purpose, by: principal).certificate == issued) }
      let reads = try await identity.reads(of: subject, by: IdentityBench.auditor).filter { $0.method == "identity.certificate" }
      #expect(reads.map(\.principal) == may.map(\.0.id))
      #expect(reads.allSatisfy { $0.fields == ["certificates"] })

      let other = Principal(id: "another", role: .applicant, channel: "mobile")
      let mayNot: [(Principal, Purpose?, RefusalKind)] = [
        (IdentityBench.clerk, .guide, IdentityRefusals.purposeNotAllowed), (IdentityBench.clerk, nil, IdentityRefusals.purposeMissing),
        (IdentityBench.approver, .submission, IdentityRefusals.purposeNotAllowed), (other, .own, IdentityRefusals.notOwnData),
        (IdentityBench.clerk, .audit, IdentityRefusals.purposeNotAllowed),
        (IdentityBench.operator, .audit, IdentityRefusals.purposeNotAllowed),
      ]
      for (principal, purpose, kind) in mayNot {
        let refused = try await refusal { () async throws(Refusal) in try await identity.certificate(issued, for: purpose, by: principal) }
        #expect(refused.code == kind.code, "\(principal.role) for \(String(describing: purpose?.kind))")
      }
    }
  }

  @Test func `where there is none, or nothing is named, it says so`() async throws {
    try await IdentityBench.run { identity in
      _ = try await identity.register(Synthetic.man)
      let rows: [(RefusalKind, (inout ReadCertificate) -> Void)] = [
        (IdentityRefusals.unknownCertificate, { $0.certificate = "none" }),
        (IdentityRefusals.unknownCertificate, { $0.identifier = "1.2" }),
        (IdentityRefusals.unknownCertificate, { ($0.type, $0.number) = ("ct024", Synthetic.man) }),
        (IdentityRefusals.unknownSubject, { ($0.type, $0.number) = ("ct024", Synthetic.woman) }),
        (IdentityRefusals.invalidNumber, { ($0.type, $0.number) = ("ct024", "123") }), (BusRefusals.badRequest, { _ in }),
        (BusRefusals.badRequest, { $0.number = Synthetic.man }),
      ]
      for (kind, change) in rows {
        let refused = try await refusal { () async throws(Refusal) in try await read(identity, change) }
        #expect(refused.code == kind.code, "\(kind.name)")
      }
    }
  }
}
