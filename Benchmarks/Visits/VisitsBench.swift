import Bus
import BusFloor
import Foundation

/// Bookings a second on one instance, each durable; two hundred who race for ten seats; and how long an offer takes.
public enum VisitsBench {
  static let rounds = 3
  static let inFlight = 256
  static let races = 10
  static let racing = 200
  /// Seats that are left to a race.
  static let left = 10

  /// - Parameter seconds: of each round.
  public static func run(seconds: Double = 3) async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-visits-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let visits = try await MeasuredVisits(directory)
    do {
      let measures = try await measure(visits, seconds)
      await visits.stop()
      return measures
    } catch {
      await visits.stop()
      throw error
    }
  }

  private static func measure(_ visits: MeasuredVisits, _ seconds: Double) async throws -> [Measure] {
    var next = 0
    var race: [Double] = []
    var winners: [Double] = []
    // First, while the slots that are raced for are empty: the last of the places, which bookings at random leave alone.
    for number in 0..<races {
      let place = MeasuredVisits.slots * MeasuredVisits.days * MeasuredVisits.halls - 1 - number
      for index in next..<next + MeasuredVisits.seats - left { try await visits.book(index, at: place) }
      next += MeasuredVisits.seats - left
      let outcome = try await self.race(visits, next..<next + racing, at: place)
      next += racing
      race += outcome.latencies
      winners.append(Double(outcome.won))
    }
    var rates: [Double] = []
    for _ in 0..<rounds {
      let (count, rate) = try await bookings(visits, from: next, seconds)
      next += count
      rates.append(rate)
    }
    var offers: [Double] = []
    let end = FloorLoop.now() + UInt64(seconds * 1e9)
    while FloorLoop.now() < end {
      let begun = FloorLoop.now()
      try await visits.offers(offers.count % next)
      offers.append(Double(FloorLoop.now() - begun) / 1e6)
    }
    return [
      Measure("visits.book", median(rates), "bookings/s").atLeast(5_000),
      Measure("visits.race.won", winners.max() ?? 0, "of 10").atMost(Double(left)),
      Measure("visits.race.won.least", winners.min() ?? 0, "of 10").atLeast(Double(left)),
      Measure("visits.race.p99", percentile(0.99, of: race), "ms").atMost(100),
      Measure("visits.offers.p50", percentile(0.5, of: offers), "ms"),
      Measure("visits.offers.p99", percentile(0.99, of: offers), "ms"),
    ]
  }

  private static func bookings(_ visits: MeasuredVisits, from first: Int, _ seconds: Double) async throws -> (count: Int, rate: Double) {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    let places = MeasuredVisits.slots * MeasuredVisits.days * (MeasuredVisits.halls - 1)
    let (count, furthest) = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
      for caller in 0..<inFlight {
        group.addTask {
          var random = Xoshiro256(seed: UInt64(caller) + start)
          var (count, index) = (0, first + caller)
          while FloorLoop.now() < end, index < MeasuredVisits.cases {
            // The last seat of a place may go to another meanwhile, which is an answer as well, and as durable.
            do { try await visits.book(index, at: Int(random.next() % UInt64(places))) } catch let refusal as Refusal
              where refusal.notExecuted
            {
              continue
            }
            count += 1
            index += inFlight
          }
          return (count, index)
        }
      }
      return try await group.reduce((0, first)) { ($0.0 + $1.0, max($0.1, $1.1)) }
    }
    return (furthest - first, Double(count) / (Double(FloorLoop.now() - start) / 1e9))
  }

  private static func race(_ visits: MeasuredVisits, _ cases: Range<Int>, at place: Int) async throws -> (won: Int, latencies: [Double]) {
    try await withThrowingTaskGroup(of: (Bool, Double).self) { group in
      for index in cases {
        group.addTask {
          let begun = FloorLoop.now()
          var hasWon = true
          do { try await visits.book(index, at: place) } catch let refusal as Refusal where refusal.notExecuted { hasWon = false }
          return (hasWon, Double(FloorLoop.now() - begun) / 1e6)
        }
      }
      return try await group.reduce(into: (0, [])) { sum, one in
        sum.0 += one.0 ? 1 : 0
        sum.1.append(one.1)
      }
    }
  }
}
