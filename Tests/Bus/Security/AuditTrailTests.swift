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
    let further = trail.takeFurther(Moment(microseconds: 0))
    #expect(further.count == 1 && further[0].0 == Self.entry(1) && further[0].1 == 4)
    let again = trail.note(Self.entry(1))
    #expect(again, "a new time has begun")
  }

  @Test func `counts also what is of more kinds than it keeps apart`() {
    var trail = AuditTrail()
    var told = 0
    for method in 0..<UInt32(AuditTrail.kinds + 50) where trail.note(Self.entry(method)) { told += 1 }
    #expect(told == AuditTrail.kinds)
    #expect(trail.takeFurther(Moment(microseconds: 0)).map(\.1).reduce(0, +) == 50)
  }

  @Test func `says little, however much is asked`() {
    var trail = AuditTrail()
    var told = 0
    for second in 0..<10 {
      for look in 0..<4 {
        for method in 0..<1_000 where trail.note(Self.entry(UInt32(method))) { told += 1 }
        told += trail.takeFurther(Moment(microseconds: Int64(second * 1_000_000 + look * 250_000))).count
      }
    }
    #expect(told <= 11 * 2 * AuditTrail.kinds)
  }
}
