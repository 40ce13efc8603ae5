import Synchronization

/// What a node counts of one method: calls, errors, what is in flight, and how long it took in a histogram of powers of two.
final class MethodCounter: Sendable {
  let name: String
  private let state = Mutex(MethodStatistics())

  init(name: String) { self.name = name }

  func began() { state.withLock { $0.inFlight += 1 } }

  /// - Parameter duration: microseconds.
  func ended(after duration: Int64, isError: Bool) {
    state.withLock { $0.inFlight -= 1 }
    answered(after: duration, isError: isError)
  }

  /// A call that was never in flight: it was answered at once.
  func answered(after duration: Int64, isError: Bool) {
    let microseconds = Int(max(0, duration))
    let bucket = min(MethodStatistics.buckets - 1, Int.bitWidth - microseconds.leadingZeroBitCount)
    state.withLock { statistics in
      statistics.calls += 1
      statistics.totalMicroseconds &+= microseconds
      if isError { statistics.errors += 1 }
      if statistics.histogram.isEmpty { statistics.histogram = [Int](repeating: 0, count: MethodStatistics.buckets) }
      statistics.histogram[bucket] += 1
    }
  }

  var snapshot: MethodStatistics {
    var snapshot = state.withLock { $0 }
    snapshot.name = name
    return snapshot
  }
}
