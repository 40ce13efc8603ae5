import Testing

@testable import Bus

@Suite("The trail of refused calls")
struct AuditTrailTests {
  static func entry(_ method: UInt32) -> AuditTrail.Entry {
    AuditTrail.Entry(key: "portal", role: .applicant, service: 1, method: method, refusal: "bus.roleMissing")
  }

  @Test func `tells the first of a kind at once, and the number of the others later`() {
    var trail = AuditTrail()
    let first = (1...5).map { _ in trail.note(Self.entry(1)) }
    #expect(first == [true, false, false, false, false])
    let other = trail.note(Self.entry(2))
    #expect(other)
    let further = trail.takeFurther()
    #expect(further.count == 1 && further[0].0 == Self.entry(1) && further[0].1 == 4)
    let again = trail.note(Self.entry(1))
    #expect(again, "a new time has begun")
  }

  @Test func `counts also what is of more kinds than it keeps apart`() {
    var trail = AuditTrail()
    var told = 0
    for method in 0..<UInt32(AuditTrail.kinds + 50) where trail.note(Self.entry(method)) { told += 1 }
    #expect(told == AuditTrail.kinds)
    #expect(trail.takeFurther().map(\.1).reduce(0, +) == 50)
  }
}
