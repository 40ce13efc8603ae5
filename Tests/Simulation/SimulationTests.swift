import Foundation
import Testing

@testable import Bus

@Suite("A simulated suite keeps its promises")
struct SimulationTests {
  static let environment = ProcessInfo.processInfo.environment

  /// A few here, since a build for debugging takes seconds for each; `make sim SEEDS=2000` plays so many; `make sim SEED=123` plays one and tells what happens in it.
  @Test func `whatever breaks: no call is lost, doubled or answered by another's reply, and everything settles afterwards`() {
    if let seed = Self.environment["YIMEN_SIM_SEED"].flatMap({ UInt64($0) }) {
      let world = World(seed: seed, trace: { print($0) })
      let violation = world.run()
      print(world.report)
      #expect(violation == nil)
      return
    }
    let asked = Self.environment["YIMEN_SIM_SEEDS"].flatMap { UInt64($0) }
    let first = Self.environment["YIMEN_SIM_FROM"].flatMap { UInt64($0) } ?? 1
    var total = Report()
    let time = ContinuousClock().measure {
      for seed in first..<first + (asked ?? 6) {
        let world = World(seed: seed)
        if let violation = world.run() {
          print("\(violation)\n  replay: make sim SEED=\(seed)")
          Issue.record("\(violation); replay: make sim SEED=\(seed)")
        }
        total += world.report
      }
    }
    guard asked != nil else { return }
    print(total)
    print("events a second \(Int(Double(total.events) / (time / .seconds(1))))")
  }
}
