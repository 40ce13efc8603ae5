import BusFloor

/// What interleaved rounds gave, by who was measured and how many calls were in flight; told as medians.
struct Rounds {
  private var figures: [String: [Double]] = [:]

  /// Of one call in flight the middle latency counts, in microseconds; of more the rate.
  mutating func note(_ who: String, _ inFlight: Int, _ result: FloorLoop.Result) {
    let value = inFlight == 1 ? median(result.latencies.map { Double($0) / 1_000 }) : result.rate
    figures["\(who) \(inFlight)", default: []].append(value)
  }

  /// NaN where nothing was noted.
  func value(_ who: String, _ inFlight: Int) -> Double { median(figures["\(who) \(inFlight)"] ?? []) }

  /// A row for one call in flight, and one for each number that has a target for its rate, all beside the same floor.
  func rows(_ name: String, of who: String, beside floor: String, p50: Double, rates: KeyValuePairs<Int, Double>) -> [Measure] {
    [Measure("\(name).p50", value(who, 1), "us").atMost(p50, timesFloor: value(floor, 1))]
      + rates.map { inFlight, least in
        Measure("\(name).rate\(inFlight)", value(who, inFlight), "calls/s").atLeast(least, timesFloor: value(floor, inFlight))
      }
  }
}
