import Testing

@testable import Bus

@Suite("How long requests take")
struct PaceTests {
  @Test func `is not told before one has ended`() {
    var pace = Pace()
    #expect(pace.nanoseconds == 0)
    pace.note(500, for: 0)
    #expect(pace.nanoseconds == 0)
  }

  @Test func `is the mean of a turn, at first of the first`() {
    var pace = Pace()
    pace.note(160, for: 16)
    #expect(pace.nanoseconds == 10_000)
  }

  @Test func `is something also where the clock saw none go by`() {
    var pace = Pace()
    pace.note(0)
    pace.note(-5)
    #expect(pace.nanoseconds == 1)
  }

  @Test func `comes near to what they take now, from above and from below`() {
    var pace = Pace()
    pace.note(10_000)
    for _ in 0..<100 { pace.note(20) }
    #expect((20_000...20_100).contains(pace.nanoseconds))
    for _ in 0..<100 { pace.note(10_000) }
    #expect((9_900_000...10_000_000).contains(pace.nanoseconds))
  }

  @Test func `does not run over for what took for ever`() {
    var pace = Pace()
    for _ in 0..<10 { pace.note(.max) }
    #expect(pace.nanoseconds == 4_000_000_000)
  }
}
