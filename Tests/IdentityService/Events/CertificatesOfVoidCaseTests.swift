import Bus
import Contracts
import TestKit
import Testing

@Suite("Certificates of a case that is made void")
struct CertificatesOfVoidCaseTests {
  private let cases = CertificateForDecidedCaseTests()

  private func state(of subject: Contracts::Subject, on identity: IdentityBench) async throws -> Contracts::CertificateState? {
    let request = FindCertificates.with {
      $0.subject = subject.id
      $0.includingLapsed = true
      $0.purpose = .submission
    }
    let list = try await identity.bench.eventually(request, as: IdentityBench.service) { list in
      list.certificates.contains { $0.caseID == "case-1" && $0.state != .valid } || list.certificates.contains { $0.caseID == "case-2" }
    }
    return list.certificates.first { $0.caseID == "case-1" }?.state
  }

  @Test(arguments: ["case.annulled", "case.objectionAnswered"])
  func `are rescinded, once`(kind: String) async throws {
    try await cases.withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      var view = CertificateForDecidedCaseTests.decided("case-1", of: subject)
      try await cases.tell(view, on: identity)
      #expect(try await cases.held(by: subject, after: "case-1", on: identity).map(\.state) == [.valid])
      view.state = .void
      try await cases.tell(view, kind: kind, on: identity)
      try await cases.tell(view, kind: kind, on: identity)
      #expect(try await state(of: subject, on: identity) == .withdrawn)
    }
  }

  @Test func `are rescinded in their later versions too, up to one that another case granted`() async throws {
    try await cases.withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      let first = try await identity.issue(to: subject) { $0.caseID = "case-1" }
      let second = try await identity.renew(first)
      let third = try await identity.renew(second)
      let paper = try await identity.issue(to: subject) { ($0.caseID, $0.type) = ("case-1", "ct046") }
      let granted = try await identity.renew(paper) { $0.caseID = "case-2" }
      let after = try await identity.renew(granted)
      var view = CertificateForDecidedCaseTests.decided("case-1", of: subject)
      view.state = .void
      try await cases.tell(view, kind: "case.annulled", on: identity)
      let request = FindCertificates.with { ($0.subject, $0.includingLapsed, $0.purpose) = (subject.id, true, .submission) }
      let list = try await identity.bench.eventually(request, as: IdentityBench.service) { list in
        list.certificates.contains { $0.id == third.id && $0.state != .valid }
      }
      func states(_ entries: CertificateEntry...) -> [Contracts::CertificateState?] {
        entries.map { entry in list.certificates.first { $0.id == entry.id }?.state }
      }
      #expect(states(first, second, third) == [.lapsed, .lapsed, .withdrawn])
      #expect(states(paper, granted, after) == [.lapsed, .lapsed, .valid])
    }
  }

  @Test func `are not renewed without another case, though they ran out before it was void`() async throws {
    try await cases.withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      let old = try await identity.issue(to: subject) { ($0.caseID, $0.issuedOn, $0.validUntil) = ("case-1", "2025-01-01", "2025-12-31") }
      let other = try await identity.issue(to: subject) {
        ($0.caseID, $0.type, $0.issuedOn, $0.validUntil) = ("case-1", "ct046", "2025-01-01", "2025-12-31")
      }
      let later = try await identity.renew(other) { ($0.issuedOn, $0.validUntil) = ("2025-02-01", "2025-12-31") }
      var view = CertificateForDecidedCaseTests.decided("case-1", of: subject)
      view.state = .void
      try await cases.tell(view, kind: "case.annulled", on: identity)
      // It is heard of in order: with this one the annulment too.
      try await cases.tell(CertificateForDecidedCaseTests.decided("case-2", of: subject, type: "ct046"), on: identity)
      _ = try await cases.held(by: subject, after: "case-2", on: identity)
      for certificate in [old, later] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.renew(certificate) }
        #expect(refused.code == IdentityRefusals.caseVoid.code)
      }
    }
  }

  @Test func `stand where an objection was answered and the decision upheld`() async throws {
    try await cases.withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      let view = CertificateForDecidedCaseTests.decided("case-1", of: subject)
      try await cases.tell(view, on: identity)
      try await cases.tell(view, kind: "case.objectionAnswered", on: identity)
      try await cases.tell(CertificateForDecidedCaseTests.decided("case-2", of: subject, type: "ct046"), on: identity)
      #expect(try await state(of: subject, on: identity) == .valid)
    }
  }

  @Test func `are not made while a fee is due before the delivery`() async throws {
    try await cases.withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      var owing = CertificateForDecidedCaseTests.decided("case-1", of: subject)
      owing.fees = [FeeEntry.with { ($0.id, $0.fen, $0.before, $0.state) = ("1", 1_000, .delivery, .due) }]
      try await cases.tell(owing, on: identity)
      let held = try await {
        try await cases.tell(CertificateForDecidedCaseTests.decided("case-2", of: subject, type: "ct046"), on: identity)
        return try await cases.held(by: subject, after: "case-2", on: identity)
      }()
      #expect(held.map(\.caseID) == ["case-2"])
    }
  }

  @Test func `are not made any more once it was heard that it is void`() async throws {
    try await cases.withCases { identity in
      let subject = try await identity.register(Synthetic.man)
      var view = CertificateForDecidedCaseTests.decided("case-1", of: subject)
      view.state = .void
      try await cases.tell(view, kind: "case.annulled", on: identity)
      // It is heard of in order: with this one the annulment too.
      try await cases.tell(CertificateForDecidedCaseTests.decided("case-2", of: subject, type: "ct046"), on: identity)
      _ = try await cases.held(by: subject, after: "case-2", on: identity)
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.issue(to: subject, by: IdentityBench.service) { $0.caseID = "case-1" }
      }
      #expect(refused.name == "identity.caseVoid")
      let old = try await identity.issue(to: subject, by: IdentityBench.service) { $0.caseID = "case-0" }
      let renewed = try await refusal { () async throws(Refusal) in
        try await identity.renew(old, by: IdentityBench.service) { $0.caseID = "case-1" }
      }
      #expect(renewed.name == "identity.caseVoid")
      #expect(try await identity.issue(to: subject, by: IdentityBench.service, { $0.caseID = "case-3" }).state == .valid)
    }
  }
}
