import Testing

@testable import NotifyDomain

@Suite("Service times of late")
struct ServiceTimesTests {
  private func drawn(_ times: ServiceTimes, kind: String = "any", planned: Int = 10, elapsed: Int = 0) -> [Int] {
    var generator = SplitMix64(seed: 1)
    return (0..<4_000).map { _ in times.draw(kind: kind, planned: planned, elapsed: elapsed, using: &generator) }.sorted()
  }

  private func mean(_ values: [Int]) -> Double { Double(values.reduce(0, +)) / Double(values.count) }

  @Test("While none is known the plan is what is expected, on average")
  func plan() {
    #expect(abs(mean(drawn(ServiceTimes())) - 600) < 15)
    #expect(abs(ServiceTimes.planned.reduce(0, +) / 16 - 1) < 0.001)
    #expect(ServiceTimes.planned == ServiceTimes.planned.sorted())
  }

  @Test("The first times shift it, and many make it")
  func shrinks() {
    var times = ServiceTimes()
    for _ in 0..<16 { times.take(kind: "any", seconds: 1_200, planned: 10) }
    // As many as the plan counts: half of each.
    #expect(abs(mean(drawn(times)) - 900) < 20)
    for _ in 0..<112 { times.take(kind: "any", seconds: 1_200, planned: 10) }
    #expect(mean(drawn(times)) > 1_110)
    #expect(abs(mean(drawn(times, kind: "other")) - 600) < 15, "another kind is another's")
    #expect(abs(mean(drawn(times, planned: 5)) - mean(drawn(times)) / 2) < 5, "a share of the planned, whatever is planned")
  }

  @Test("Only the latest are kept, and what went is forgotten")
  func bounded() {
    var times = ServiceTimes()
    for _ in 0..<300 { times.take(kind: "any", seconds: 60, planned: 10) }
    #expect(times.known("any") == WaitingLimits.times)
    for _ in 0..<WaitingLimits.times { times.take(kind: "any", seconds: 900, planned: 10) }
    var alone = ServiceTimes()
    for _ in 0..<WaitingLimits.times { alone.take(kind: "any", seconds: 900, planned: 10) }
    #expect(drawn(times) == drawn(alone))
  }

  @Test("No more kinds are kept than a queue may have lines")
  func kinds() {
    var times = ServiceTimes()
    for kind in 0...WaitingLimits.kinds { times.take(kind: "k\(kind)", seconds: 600, planned: 10) }
    #expect(times.known("k0") == 1 && times.known("k\(WaitingLimits.kinds)") == 0)
    for seconds in [0, -60, 11, 7_201] { times.take(kind: "k0", seconds: seconds, planned: 10) }
    #expect(times.known("k0") == 1, "what was nothing, or was forgotten, tells nothing")
  }

  @Test("What has lasted is known to last: the rest is of those that are longer")
  func elapsed() {
    let times = ServiceTimes()
    let whole = drawn(times).filter { $0 > 600 }
    let rest = drawn(times, elapsed: 600)
    #expect(abs(mean(rest) + 600 - mean(whole)) < 25)
    // Longer than anything that is known.
    #expect(drawn(times, elapsed: 6_000).allSatisfy { $0 == 1_500 })
    #expect(rest.allSatisfy { $0 >= 1 })
  }
}
