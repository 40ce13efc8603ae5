import Testing

@testable import Bus

@Suite("How an instance does, in every order in which things can happen")
struct StandingEnumerationTests {
  enum Event: CaseIterable { case fails, failsFiveTimes, answers, aSecond, aQuarterOfAMinute }

  /// The standing, and the independent statement: what happened, and the times for which it was ejected.
  struct World {
    var standing = Standing()
    /// In seconds.
    var now: Int64 = 0
    var failuresInARow = 0
    var ejections: [Range<Int64>] = []
    var load = 0

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .fails: guard fails() else { return .wrong("another failure ejects") }
      case .failsFiveTimes: for _ in 1...5 { guard fails() else { return .wrong("another failure ejects") } }
      case .answers:
        failuresInARow = 0
        load = 1 - load
        standing.succeeded(load: Load(running: load))
      case .aSecond: now += 1
      case .aQuarterOfAMinute: now += 15
      }
      return check()
    }

    /// Every fifth failure in a row ejects, for 1, 2, 4, 8, 16, 30, 30, … seconds.
    private mutating func fails() -> Bool {
      failuresInARow += 1
      let ejects = failuresInARow % 5 == 0
      if ejects { ejections.append(now..<now + [1, 2, 4, 8, 16, 30][min(failuresInARow / 5, 6) - 1]) }
      return standing.failed(now: Self.moment(now)) == ejects
    }

    private static func moment(_ second: Int64) -> Moment { Moment(microseconds: second * 1_000_000) }

    private func check() -> Enumeration<World, Event>.Outcome {
      guard standing.load.running == load else { return .wrong("another load") }
      for second in Set([now] + ejections.map(\.upperBound)) where second >= now {
        for (moment, before) in [(second, false), (second - 1, true)] where moment >= now {
          // Just before a second is over it is as in it.
          let asked = before ? Moment(microseconds: second * 1_000_000 - 1) : Self.moment(second)
          let isEjected = ejections.contains { $0.contains(moment) }
          guard standing.isEjected(asked) == isEjected else { return .wrong("ejected: \(!isEjected), \(second - now) s from now") }
        }
      }
      return .happened
    }
  }

  struct State: Hashable {
    let standing: Standing
    let now: Int64
    let failuresInARow: Int
    let ejections: [Range<Int64>]

    init(_ world: World) {
      (standing, now, failuresInARow) = (world.standing, world.now, world.failuresInARow)
      // One that is over says nothing any more.
      ejections = world.ejections.filter { $0.upperBound > world.now }
    }
  }

  @Test func `is left out for as long as its failures in a row say`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    let states = try all.run(World(), depth: 10, oncePer: State.init)
    #expect([all.sequences, states.count] == [69_240, 27_221])
  }
}
