import DequeModule

/// Calls that wait for a link or for credit: in the order of their priority, then in that in which they came.
struct WaitingCalls: Sendable {
  /// What a call waits for.
  struct Destination: Hashable, Sendable {
    let service: UInt32
    let target: InstanceID?
  }

  private var queues: [Destination: [Deque<UInt64>]] = [:]

  var isEmpty: Bool { queues.isEmpty }
  /// How many ids lie here; those of calls that have ended meanwhile until `keep`.
  var count: Int { queues.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } } }
  var destinations: [Destination] { Array(queues.keys) }
  var services: Set<UInt32> { Set(queues.keys.map(\.service)) }

  mutating func append(_ requestID: UInt64, for destination: Destination, _ priority: Priority) {
    queues[destination, default: Array(repeating: [], count: 4)][Int(priority.rawValue)].append(requestID)
  }

  /// The next call for a destination.
  mutating func popFirst(for destination: Destination) -> UInt64? {
    guard var classes = queues.removeValue(forKey: destination) else { return nil }
    defer { if classes.contains(where: { !$0.isEmpty }) { queues[destination] = classes } }
    for index in classes.indices.reversed() {
      if let first = classes[index].popFirst() { return first }
    }
    return nil
  }

  /// The call that gives way to one of `priority`: the latest of the lowest class below it.
  mutating func popLast(below priority: Priority) -> UInt64? {
    for index in 0..<Int(priority.rawValue) {
      // Ids rise, so the greatest is the latest: which one it is must not depend on the order of a dictionary.
      let lasts = queues.compactMap { destination, classes in classes[index].last.map { (destination, $0) } }
      guard let (destination, last) = lasts.max(by: { $0.1 < $1.1 }) else { continue }
      queues[destination]?[index].removeLast()
      if queues[destination]?.allSatisfy(\.isEmpty) == true { queues[destination] = nil }
      return last
    }
    return nil
  }

  /// Forgets the calls that have ended.
  mutating func keep(_ isAlive: (UInt64) -> Bool) {
    queues = queues.compactMapValues { classes in
      let kept = classes.map { $0.filter(isAlive) }.map { Deque($0) }
      return kept.allSatisfy(\.isEmpty) ? nil : kept
    }
  }

  mutating func removeAll() { queues = [:] }
}
