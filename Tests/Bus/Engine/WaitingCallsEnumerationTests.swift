import Testing

@testable import Bus

@Suite("Calls that wait, in every order in which things can happen")
struct WaitingCallsEnumerationTests {
  static let one = WaitingCalls.Destination(service: 1, target: nil)
  static let other = WaitingCalls.Destination(service: 1, target: InstanceID([UInt8](repeating: 1, count: 16)))

  enum Event: CaseIterable { case bulkForOne, normalForOne, bulkForOther, nextOfOne, nextOfOther, giveWay, forget }

  /// The calls, and the independent statement: one list in the order in which they wait.
  struct World {
    struct Entry: Equatable {
      let id: UInt64
      let destination: WaitingCalls.Destination
      let priority: Priority
    }

    var waiting = WaitingCalls()
    var model: [Entry] = []
    var begun: UInt64 = 0

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .bulkForOne: append(one, .bulk)
      case .normalForOne: append(one, .normal)
      case .bulkForOther: append(other, .bulk)
      case .nextOfOne: return next(of: one)
      case .nextOfOther: return next(of: other)
      case .giveWay:
        let latest = model.filter { $0.priority == .bulk }.map(\.id).max()
        guard waiting.popLast(below: .normal) == latest else { return .wrong("another call gives way") }
        model.removeAll { $0.id == latest }
      case .forget:
        model.removeAll { $0.id % 2 == 0 }
        waiting.keep { $0 % 2 == 1 }
      }
      return check()
    }

    private var one: WaitingCalls.Destination { WaitingCallsEnumerationTests.one }
    private var other: WaitingCalls.Destination { WaitingCallsEnumerationTests.other }

    private mutating func append(_ destination: WaitingCalls.Destination, _ priority: Priority) {
      begun += 1
      model.append(Entry(id: begun, destination: destination, priority: priority))
      waiting.append(begun, for: destination, priority)
    }

    private mutating func next(of destination: WaitingCalls.Destination) -> Enumeration<World, Event>.Outcome {
      let here = model.filter { $0.destination == destination }
      let taken = here.first { $0.priority == .normal } ?? here.first
      guard waiting.popFirst(for: destination) == taken?.id else { return .wrong("another call is the next") }
      model.removeAll { $0 == taken }
      return check()
    }

    private func check() -> Enumeration<World, Event>.Outcome {
      let destinations = Set(model.map(\.destination))
      guard waiting.isEmpty == model.isEmpty, waiting.count == model.count, Set(waiting.destinations) == destinations,
        waiting.services == Set(destinations.map(\.service))
      else { return .wrong("other destinations") }
      return .happened
    }
  }

  @Test func `wait as in one list`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    try all.run(World(), depth: 6)
    #expect(all.sequences == 137_256)
  }
}
