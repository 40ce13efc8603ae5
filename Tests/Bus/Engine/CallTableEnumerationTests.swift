import Testing

@testable import Bus

@Suite("The table of calls, in every order in which things can happen")
struct CallTableEnumerationTests {
  static let link = LinkID(index: 0, generation: 1)
  static let tick = CallTable<Int>.tick

  enum Event: CaseIterable {
    /// Due after one tick of the wheel.
    case beginShort
    /// Due after more than one turn of the wheel.
    case beginLong
    case endOldest, assignNewest, loseLink
    /// A tick and a half go by.
    case aTick
    /// More than a turn of the wheel goes by.
    case aTurn
  }

  /// The table, and the independent statement: a list of what should stand in it.
  struct World {
    struct Entry: Equatable {
      let requestID: UInt64
      let waiter: Int
      let deadline: Int64
      var link: LinkID?
    }

    var table = CallTable<Int>()
    var model: [Entry] = []
    var begun = 0
    var now: Int64 = 1_000_000

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .beginShort: begin(after: CallTableEnumerationTests.tick)
      case .beginLong: begin(after: 1_030 * CallTableEnumerationTests.tick)
      case .endOldest:
        guard !model.isEmpty else { return .impossible }
        let entry = model.removeFirst()
        guard table.end(entry.requestID)?.waiter == entry.waiter else { return .wrong("a call that is not found") }
        guard table.end(entry.requestID) == nil, table[entry.requestID] == nil else { return .wrong("a call that ends twice") }
      case .assignNewest:
        guard let last = model.indices.last, model[last].link == nil else { return .impossible }
        model[last].link = CallTableEnumerationTests.link
        table.assign(model[last].requestID, to: CallTableEnumerationTests.link)
      case .loseLink:
        let lost = model.filter { $0.link != nil }.map(\.waiter)
        model.removeAll { $0.link != nil }
        guard table.endAll(on: CallTableEnumerationTests.link).map(\.waiter).sorted() == lost else { return .wrong("a link's calls") }
      case .aTick: return expire(after: CallTableEnumerationTests.tick * 3 / 2)
      case .aTurn: return expire(after: CallTableEnumerationTests.tick * 1_025)
      }
      return check()
    }

    private mutating func begin(after time: Int64) {
      begun += 1
      let deadline = now + time
      let requestID = table.start(begun, deadline: Moment(microseconds: deadline), now: Moment(microseconds: now)) ?? 0
      model.append(Entry(requestID: requestID, waiter: begun, deadline: deadline))
    }

    private mutating func expire(after time: Int64) -> Enumeration<World, Event>.Outcome {
      now += time
      let ended = Set(table.expire(Moment(microseconds: now)).map(\.waiter))
      let due = Set(model.filter { $0.deadline <= now }.map(\.waiter))
      let overdue = Set(model.filter { $0.deadline + CallTableEnumerationTests.tick <= now }.map(\.waiter))
      guard ended.isSubset(of: due) else { return .wrong("a call that ends before its deadline") }
      guard overdue.isSubset(of: ended) else { return .wrong("a call that does not end at its deadline") }
      model.removeAll { ended.contains($0.waiter) }
      return check()
    }

    private func check() -> Enumeration<World, Event>.Outcome {
      guard table.count == model.count else { return .wrong("\(table.count) calls instead of \(model.count)") }
      guard Set(model.map(\.requestID)).count == model.count else { return .wrong("an id that two calls have") }
      for entry in model {
        guard let call = table[entry.requestID], call.waiter == entry.waiter, call.link == entry.link else { return .wrong("another call") }
      }
      if let next = table.nextExpiry {
        guard let first = model.map(\.deadline).min(), next.microseconds <= first + CallTableEnumerationTests.tick else {
          return .wrong("it is asked too late")
        }
      } else if !model.isEmpty {
        return .wrong("it is never asked")
      }
      return .happened
    }
  }

  @Test func `holds what a list holds`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    try all.run(World(), depth: 6)
    #expect(all.sequences == 50_245)
  }
}
