import Synchronization

/// What a node counts of one method: calls, errors, what is in flight, and how long it took in a histogram of powers of two.
final class MethodCounter: Sendable {
  let name: String
  private let state = Mutex(MethodStatistics())

  init(name: String) { self.name = name }

  func began() { state.withLock { $0.inFlight += 1 } }

  func ended(after duration: Duration, isError: Bool) {
    let microseconds = Int(max(0, duration.microseconds))
    let bucket = min(MethodStatistics.buckets - 1, Int.bitWidth - microseconds.leadingZeroBitCount)
    state.withLock { statistics in
      statistics.inFlight -= 1
      statistics.calls += 1
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

/// The counters of one node, by service and method.
final class StatisticsBoard: Sendable {
  private struct Key: Hashable {
    let service: UInt32
    let method: UInt32
  }

  private let counters = Mutex<[Key: MethodCounter]>([:])

  func counter(of method: Method, service: UInt32) -> MethodCounter {
    counters.withLock { counters in
      let key = Key(service: service, method: method.number)
      if let known = counters[key] { return known }
      let fresh = MethodCounter(name: method.name)
      counters[key] = fresh
      return fresh
    }
  }

  func snapshot(service: UInt32) -> [MethodStatistics] {
    counters.withLock { $0.filter { $0.key.service == service }.map(\.value.snapshot) }.sorted { $0.name < $1.name }
  }
}
