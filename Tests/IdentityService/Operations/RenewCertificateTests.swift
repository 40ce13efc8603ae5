import Bus
import Contracts
import TestKit
import Testing

struct RenewCertificateTests {
  @Test func `the version goes up, and the old one lapses and names the new one`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let old = try await identity.issue(to: subject) { ($0.serial, $0.validUntil) = ("42", "2026-09-30") }
      let new = try await identity.renew(old) { ($0.caseID, $0.validUntil) = ("case-2", "2027-09-30") }
      #expect(new.version == 2 && new.state == .valid && new.caseID == "case-2" && new.name == old.name && new.id != old.id)
      let before = try await identity.certificate(old)
      #expect(before.certificate?.state == .lapsed && before.certificate?.successor == new.id && before.operation == .renew)
      let identifier = try await identity.certificate(new).identifier
      #expect(identifier.contains(".42.002."))
      #expect(try await identity.certificates(of: subject) == [new])
      let event = try #require(try await identity.events("identity.certificateRenewed").first)
      let renewed = try CertificateRenewed(decoding: event.payload)
      #expect(renewed.old == old.id && renewed.new == new.id && renewed.type == "ct024" && renewed.operation == .renew)
      // The case that granted it grants no second one.
      #expect(try await identity.renew(old) { $0.caseID = "case-2" } == new)
    }
  }

  @Test func `one that has run out is renewed, and one that was renewed is not`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let old = try await identity.issue(to: subject) { ($0.issuedOn, $0.validUntil) = ("2025-01-01", "2025-12-31") }
      #expect(old.state == .lapsed)
      let new = try await identity.renew(old) { ($0.operation, $0.name) = (.change, "居住证（变更）") }
      #expect(new.version == 2 && new.name == "居住证（变更）" && new.state == .valid)
      #expect(try await identity.certificate(old).operation == .change)
      let again = try await refusal { () async throws(Refusal) in try await identity.renew(old) }
      #expect(again.code == IdentityRefusals.certificateActNotAllowed.code)
    }
  }

  @Test func `the case that granted it grants no renewal of it, and says so`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let old = try await identity.issue(to: subject) { $0.caseID = "case-1" }
      let own = try await refused { () async throws(Refusal) in try await identity.renew(old) { $0.caseID = "case-1" } }
      #expect(own == "identity.renewalByOwnCase: caseID")
      let new = try await identity.renew(old) { $0.caseID = "case-2" }
      let again = try await refused { () async throws(Refusal) in try await identity.renew(new) { $0.caseID = "case-2" } }
      #expect(again == "identity.renewalByOwnCase: caseID")
      #expect(try await identity.certificates(of: subject) == [new])
    }
  }

  @Test func `of two renewals at once one wins`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let old = try await identity.issue(to: subject)
      let outcomes = await withTaskGroup(of: Result<CertificateEntry, Refusal>.self) { group in
        for _ in 0..<8 {
          group.addTask {
            do throws(Refusal) { return .success(try await identity.renew(old)) } catch { return .failure(error) }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      var won: [CertificateEntry] = []
      for outcome in outcomes {
        switch outcome {
        case .success(let entry): won.append(entry)
        case .failure(let refused): #expect(refused.code == IdentityRefusals.certificateActNotAllowed.code)
        }
      }
      #expect(won.count == 1)
      #expect(try await identity.certificates(of: subject) == won)
      #expect(try await identity.events("identity.certificateRenewed").count == 1)
    }
  }

  @Test func `nothing is renewed by another operation, by a clerk, or where there is none`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let old = try await identity.issue(to: subject)
      for operation in [CertificateOperation.issue, .withhold, .lapse, .rescind, .cancel, .revoke] {
        let refused = try await refusal { () async throws(Refusal) in try await identity.renew(old) { $0.operation = operation } }
        #expect(refused.code == BusRefusals.badRequest.code)
      }
      let clerk = try await refusal { () async throws(Refusal) in try await identity.renew(old, by: IdentityBench.clerk) }
      #expect(clerk.code == BusRefusals.roleMissing.code)
      let unknown = try await refusal { () async throws(Refusal) in try await identity.renew(CertificateEntry.with { $0.id = "none" }) }
      #expect(unknown.code == IdentityRefusals.unknownCertificate.code)
      let key = Array("renewal-1".utf8)
      let new = try await identity.renew(old, key: key)
      #expect(try await identity.renew(old, key: key) == new)
    }
  }
}
