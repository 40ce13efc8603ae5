import Bus
import BusFloor
import Foundation

/// Submissions that come whether the suite keeps up or not: calm, many times as many, and calm again.
struct CaseStorm {
  /// How long a submission is waited for.
  static let patience = Duration.seconds(2)
  /// When nobody waits for the calm any more.
  static let longest = 30.0

  let suite: LivingSuite
  /// Submissions a second.
  let calm: Double
  let times: Double

  private struct Outcome: Sendable {
    var answered = 0
    /// Named refusals that say that nothing was done and that the same may be tried again.
    var refused = 0
    /// All else that is no answer, so also where nobody can tell what was done.
    var failed = 0
    /// Milliseconds of what was answered.
    var latencies: [Double] = []
  }

  func run(seconds: Double) async throws -> [Measure] {
    let before = try await offer(calm, seconds: seconds)
    let usual = percentile(0.5, of: before.latencies)
    let storm = try await offer(calm * times, seconds: seconds)
    let over = FloorLoop.now()
    var recovery = 0.0
    while recovery < Self.longest {
      let window = try await offer(calm, seconds: 0.25)
      recovery = Double(FloorLoop.now() - over) / 1e9
      // Twice as long is the noise of a quarter of a second.
      if window.refused + window.failed == 0, percentile(0.5, of: window.latencies) <= 2 * usual + 1 { break }
    }
    let all = Double(storm.answered + storm.refused + storm.failed)
    return [
      Measure("cases.storm.offered", all / seconds, "cases/s"),
      Measure("cases.storm.answered", Double(storm.answered) / seconds, "cases/s"),
      Measure("cases.storm.refused", Double(storm.refused) / max(all, 1) * 100, "%"),
      Measure("cases.storm.failed", Double(before.failed + storm.failed), "cases").atMost(0),
      Measure("cases.storm.recovery", recovery, "s").atMost(5),
    ]
  }

  /// Submits at a rate, without waiting for the answers before the next; ends once all have ended.
  private func offer(_ rate: Double, seconds: Double) async throws -> Outcome {
    let begun = FloorLoop.now()
    return try await withThrowingTaskGroup(of: (Outcome).self) { [suite] group in
      var offered = 0
      while true {
        let passed = Double(FloorLoop.now() - begun) / 1e9
        let due = Int(min(passed, seconds) * rate)
        while offered < due {
          let index = offered
          group.addTask { await Self.submit(index, to: suite) }
          offered += 1
        }
        if passed >= seconds { break }
        try await Task.sleep(for: .milliseconds(5))
      }
      return try await group.reduce(into: Outcome()) { sum, one in
        sum.answered += one.answered
        sum.refused += one.refused
        sum.failed += one.failed
        sum.latencies += one.latencies
      }
    }
  }

  private static func submit(_ index: Int, to suite: LivingSuite) async -> Outcome {
    var outcome = Outcome()
    let begun = FloorLoop.now()
    do {
      _ = try await suite.submit(index, within: patience)
      outcome.answered = 1
      outcome.latencies = [Double(FloorLoop.now() - begun) / 1e6]
    } catch let refusal as Refusal where refusal.retry && refusal.notExecuted {
      outcome.refused = 1
    } catch {
      outcome.failed = 1
    }
    return outcome
  }
}
