import Testing

@testable import Bus

/// Both machines of docs/PROTOCOL.md, section 16, over a wire of which anything may be lost.
@Suite("Both sides of a stream, in every order in which things can happen")
struct StreamEnumerationTests {
  enum Event: CaseIterable {
    case commit, read, arriveThere, loseThere, arriveBack, loseBack, consume, breakLink
    /// The follower does what is due, now or after a silence that is too long.
    case tick, fourSeconds
  }

  static func take(_ wire: inout StreamWire, _ event: Event) -> Enumeration<StreamWire, Event>.Outcome {
    switch event {
    case .commit: wire.log.append((wire.log.last ?? 0) + 1)
    case .read: guard wire.supply() else { return .impossible }
    case .arriveThere:
      guard !wire.there.isEmpty else { return .impossible }
      wire.arriveThere()
    case .loseThere:
      guard !wire.there.isEmpty else { return .impossible }
      wire.there.removeFirst()
    case .arriveBack:
      guard !wire.back.isEmpty else { return .impossible }
      wire.arriveBack()
    case .loseBack:
      guard !wire.back.isEmpty else { return .impossible }
      wire.back.removeFirst()
    case .consume: wire.consume(1)
    case .breakLink: wire.breakLink()
    case .tick: wire.tick(after: .zero)
    case .fourSeconds: wire.tick(after: .seconds(4))
    }
    guard wire.faults.isEmpty else { return .wrong("\(wire.faults)") }
    guard wire.handed.elementsEqual(wire.log.prefix(wire.handed.count)) else { return .wrong("handed on: \(wire.handed)") }
    var rest = wire
    rest.settle(rounds: 40)
    guard rest.faults.isEmpty, rest.handed == wire.log else { return .wrong("at rest: \(rest.handed) of \(wire.log), \(rest.faults)") }
    return .happened
  }

  /// All on which depends what comes after; of a SUBSCRIBE, how many came after it.
  struct State: Hashable {
    let log: [UInt64]
    let handed: [UInt64]
    let publisher: PublisherStream?
    let publisherAge: Int?
    let follower: FollowerStream
    let read: StreamWire.Read?
    let there: [StreamWire.Parcel]
    let back: [StreamWire.Parcel]
    let now: Moment

    init(_ wire: StreamWire) {
      (log, handed, follower, read, now) = (wire.log, wire.handed, wire.follower, wire.read, wire.now)
      publisher = wire.publisher?.stream
      publisherAge = wire.publisher.map { wire.attempt - $0.attempt }
      func aged(_ parcel: StreamWire.Parcel) -> StreamWire.Parcel {
        StreamWire.Parcel(attempt: wire.attempt - parcel.attempt, message: parcel.message)
      }
      there = wire.there.map(aged)
      back = wire.back.map(aged)
    }
  }

  /// From the very beginning, and from where two events have come.
  @Test(arguments: zip([0, 2] as [UInt64], [[45_638, 9_904], [58_157, 12_946]]))
  func `each event is handed on once and in order, and all come when nothing is lost any more`(_ events: UInt64, counts: [Int]) throws {
    var wire = StreamWire(window: 2)
    wire.log = Array(1..<events + 1)
    wire.settle(rounds: 40)
    var all = Enumeration<StreamWire, Event>(of: Event.allCases) { Self.take(&$0, $1) }
    let states = try all.run(wire, depth: 12, oncePer: State.init)
    #expect([all.sequences, states.count] == counts)
  }
}
