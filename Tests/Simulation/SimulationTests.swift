import Foundation
import Testing

@testable import Bus

@Suite("A simulated suite keeps its promises")
struct SimulationTests {
  static let environment = ProcessInfo.processInfo.environment
  static let seed = environment["YIMEN_SIM_SEED"].flatMap { UInt64($0) }
  static let count = environment["YIMEN_SIM_SEEDS"].flatMap { UInt64($0) }
  static let first = environment["YIMEN_SIM_FROM"].flatMap { UInt64($0) } ?? 1
  static var isByHand: Bool { seed != nil || count != nil }

  @Test(.disabled(if: isByHand))
  func `whatever breaks: no call is lost, doubled or given another's reply, and all settles afterwards`() async {
    for seed: UInt64 in 1...100 {
      play(seed, isShort: true)
      // The tests beside this one have real deadlines.
      await Task.yield()
    }
  }

  /// `make sim SEEDS=2000` plays so many; `make sim SEED=123` plays one and tells all that happens in it; SHORT=1 plays those of `make test`.
  @Test(.enabled(if: isByHand)) func `so it does with as many seeds as one likes`() {
    let isShort = Self.environment["YIMEN_SIM_SHORT"]?.isEmpty == false
    if let seed = Self.seed {
      print(play(seed, isShort: isShort) { print($0) })
      return
    }
    var total = Report()
    let time = ContinuousClock().measure {
      for seed in Self.first..<Self.first + (Self.count ?? 0) { total += play(seed, isShort: isShort) }
    }
    print(total)
    print("events a second \(Int(Double(total.events) / (time / .seconds(1))))")
  }

  @Test func `the same seed is the same world`() {
    guard Self.environment["SWIFT_DETERMINISTIC_HASHING"] != nil else { return }
    #expect(World(seed: 7, plan: { $0.shorten() }).played == World(seed: 7, plan: { $0.shorten() }).played)
  }

  @discardableResult
  private func play(_ seed: UInt64, isShort: Bool, trace: ((String) -> Void)? = nil) -> Report {
    let world = World(seed: seed, plan: { if isShort { $0.shorten() } }, trace: trace)
    if let violation = world.run() {
      let replay = "make sim SEED=\(seed)\(isShort ? " SHORT=1" : "")"
      print("\(violation)\n  replay: \(replay)")
      Issue.record("\(violation); replay: \(replay)")
    }
    return world.report
  }
}

extension World {
  /// What came of it.
  fileprivate var played: Report {
    _ = run()
    return report
  }
}
