import Bus

/// What an instance has done in some time, all methods together. What every instance answers for operators and followers is left
/// out: their long polls are no load.
struct Load: Equatable {
  var calls = 0
  var errors = 0
  var inFlight = 0
  /// Calls by duration: place n counts those under 2^n microseconds and not under 2^(n-1).
  var histogram = [Int](repeating: 0, count: MethodStatistics.buckets)

  init() {}

  init(_ statistics: InstanceStatistics) {
    for method in statistics.methods where !method.name.hasPrefix("bus.") { add(method) }
  }

  /// The load of one method.
  init(_ method: MethodStatistics) { add(method) }

  private mutating func add(_ method: MethodStatistics) {
    calls += method.calls
    errors += method.errors
    inFlight += method.inFlight
    for (bucket, count) in method.histogram.enumerated() where histogram.indices.contains(bucket) { histogram[bucket] += count }
  }

  /// What was done since an earlier reading of the same instance. What is in flight is in flight now.
  func since(_ earlier: Load) -> Load {
    var load = self
    load.calls -= earlier.calls
    load.errors -= earlier.errors
    for bucket in histogram.indices { load.histogram[bucket] -= earlier.histogram[bucket] }
    return load
  }

  /// Microseconds that so large a part of the calls took at most: the upper bound of the bucket in which it falls; nil without calls.
  /// - Parameter part: 0...1.
  func percentile(_ part: Double) -> Int? {
    let total = histogram.reduce(0, +)
    guard total > 0 else { return nil }
    var rest = max(1, Int((Double(total) * part).rounded(.up)))
    for (bucket, count) in histogram.enumerated() {
      rest -= count
      if rest <= 0 { return 1 << bucket }
    }
    return 1 << histogram.count
  }
}
