/// Every sequence of events, up to a depth: nothing is left to chance, and how many there were is counted.
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
}

extension Enumeration.Contradiction: Sendable where Event: Sendable {}
