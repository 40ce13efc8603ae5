import Testing

@testable import Bus

@Suite("A moment")
struct MomentTests {
  @Test func `and a duration make another moment, and two of them a duration`() {
    let moment = Moment(microseconds: 10)
    #expect((moment + .milliseconds(2)).microseconds == 2_010)
    #expect(moment + .milliseconds(2) - moment == .milliseconds(2))
    #expect(moment < moment + .microseconds(1))
  }

  @Test func `however long the duration is, is a moment`() {
    #expect(Moment(microseconds: 1_000) + .seconds(Int64.max) > .distantFuture)
    #expect(Moment(microseconds: -1_000) + .seconds(Int64.min) < Moment(microseconds: 0))
  }
}
