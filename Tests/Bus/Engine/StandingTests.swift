import Testing

@testable import Bus

@Suite("How an instance does")
struct StandingTests {
  static let start = Moment(microseconds: 1_000_000)

  @Test func `five failures in a row leave it out for a second, and twice as long each time`() {
    var standing = Standing()
    var now = Self.start
    for expected in [1, 2, 4, 8, 16, 30, 30] {
      for _ in 1..<Standing.failuresToEject { _ = standing.failed(now: now) }
      #expect(!standing.isEjected(now))
      let isLast = standing.failed(now: now)
      #expect(isLast)
      #expect(standing.isEjected(now + .seconds(expected) + .microseconds(-1)))
      now = now + .seconds(expected)
      #expect(!standing.isEjected(now))
    }
  }

  @Test func `further failures never bring it back sooner`() {
    var standing = Standing()
    for _ in 1...2 * Standing.failuresToEject { _ = standing.failed(now: Self.start) }
    standing.succeeded(load: Load())
    for _ in 1...Standing.failuresToEject { _ = standing.failed(now: Self.start) }
    #expect(standing.isEjected(Self.start + .seconds(2) + .microseconds(-1)))
    #expect(!standing.isEjected(Self.start + .seconds(2)))
  }

  @Test func `one answer clears what was before`() {
    var standing = Standing()
    for _ in 1..<Standing.failuresToEject { _ = standing.failed(now: Self.start) }
    standing.succeeded(load: Load(running: 7))
    let isEjected = standing.failed(now: Self.start)
    #expect(!isEjected && standing.load.running == 7)
  }
}
