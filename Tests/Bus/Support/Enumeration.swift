/// Every sequence of events, up to a depth: nothing is left to chance, and how many there were is counted.
///
/// Sequences soon grow too many to be played one by one. Most of them lead to a state that a shorter one has led to already, and what comes
/// after a state does not depend on how it was reached; `run` with a fingerprint plays on from each state once.
struct Enumeration<Value, Event> {
  /// What a sequence led to that must not be.
  struct Contradiction: Error, CustomStringConvertible {
    let events: [Event]
    let what: String
    var description: String { "\(what), after \(events.map { "\($0)" }.joined(separator: ", "))" }
  }

  private let events: [Event]
  private let step: (inout Value, Event) -> Outcome
  private var path: [Event] = []
  /// How many were played.
  private(set) var sequences = 0

  /// What an event did.
  enum Outcome {
    case happened
    /// It cannot happen here; the sequence is none.
    case impossible
    /// Nothing can happen any more.
    case ended
    case wrong(String)
  }

  init(of events: [Event], _ step: @escaping (inout Value, Event) -> Outcome) {
    self.events = events
    self.step = step
  }

  mutating func run(_ value: Value, depth: Int) throws(Contradiction) {
    guard depth > 0 else { return }
    for event in events {
      var next = value
      path.append(event)
      switch step(&next, event) {
      case .impossible: break
      case .happened:
        sequences += 1
        try run(next, depth: depth - 1)
      case .ended: sequences += 1
      case .wrong(let what): throw Contradiction(events: path, what: what)
      }
      path.removeLast()
    }
  }

  /// Every sequence, each only as far as it leads to a state that none as short has led to: all states that can be reached up to the depth,
  /// and all that can happen in each. As exhaustive as to play every sequence, provided that a fingerprint holds all on which depends what
  /// comes after.
  /// - Returns: the fingerprints of the states.
  @discardableResult
  mutating func run<Fingerprint: Hashable>(_ value: Value, depth: Int, oncePer fingerprint: (Value) -> Fingerprint)
    throws(Contradiction) -> Set<Fingerprint>
  {
    var seen: Set<Fingerprint> = [fingerprint(value)]
    var reached: [(value: Value, path: [Event])] = [(value, [])]
    for _ in 0..<depth {
      var next: [(value: Value, path: [Event])] = []
      for (value, path) in reached {
        for event in events {
          var after = value
          switch step(&after, event) {
          case .impossible: break
          case .happened:
            sequences += 1
            if seen.insert(fingerprint(after)).inserted { next.append((after, path + [event])) }
          case .ended: sequences += 1
          case .wrong(let what): throw Contradiction(events: path + [event], what: what)
          }
        }
      }
      reached = next
    }
    return seen
  }
}

extension Enumeration.Contradiction: Sendable where Event: Sendable {}
