import IdentityDomain
import Testing

struct MandateRevocationTests {
  typealias Sample = MandateSample

  private static let inState: [MandateState: Mandate] = [
    .pending: Sample.mandate(from: "2026-12-01"), .standing: Sample.mandate(), .ended: Sample.mandate(until: "2026-11-22"),
    .revoked: Sample.mandate(isRevoked: true),
  ]

  @Test(arguments: MandateState.allCases)
  func `a mandate is revoked before its end, once, and not afterwards`(state: MandateState) throws {
    let mandate = try #require(Self.inState[state])
    #expect(mandate.state(on: Sample.today) == state)
    for side in [MandateRevocation.subject, .agent, .operator] {
      switch state {
      case .pending, .standing: #expect(try side.decide(mandate, today: Sample.today) == [.mandateRevoked(mandate.revoked)])
      case .ended: #expect(throws: IdentityRefusal.mandateEnded) { try side.decide(mandate, today: Sample.today) }
      case .revoked: #expect(try side.decide(mandate, today: Sample.today) == [])
      }
    }
  }

  @Test(arguments: MandateKind.allCases)
  func `what law gave is not the represented one's to take back`(kind: MandateKind) throws {
    let mandate = Sample.mandate("m1", kind)
    let isByLaw = kind == .parent || kind == .representative
    if isByLaw {
      #expect(throws: IdentityRefusal.mandateNotRevocable(kind)) { try MandateRevocation.subject.decide(mandate, today: Sample.today) }
    } else {
      #expect(try !MandateRevocation.subject.decide(mandate, today: Sample.today).isEmpty)
    }
    for side in [MandateRevocation.agent, .operator] { #expect(try !side.decide(mandate, today: Sample.today).isEmpty) }
  }
}
