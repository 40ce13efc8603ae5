import Testing

@testable import Bus

@Suite("The table of calls")
struct CallTableTests {
  static let start = Moment(microseconds: 1_000_000)
  static let link = LinkID(index: 0, generation: 1)

  @Test func `gives every call an id that none had before, and ends each once`() throws {
    var table = CallTable<Int>()
    var ids: Set<UInt64> = []
    for round in 0..<100 {
      let id = try table.begin(round, deadline: Self.start + .seconds(1), now: Self.start)
      #expect(ids.insert(id).inserted)
      let (first, second) = (table.end(id), table.end(id))
      #expect(first?.waiter == round && second == nil)
      #expect(table[id] == nil)
    }
    #expect(table.count == 0)
  }

  @Test func `knows nothing of ids that a peer made up`() throws {
    var table = CallTable<Int>()
    let id = try table.begin(1, deadline: Self.start + .seconds(1), now: Self.start)
    for wrong in [0, 1, id &+ 1, id &+ 65_536, id ^ 0xFFFF, .max] {
      let ended = table.end(wrong)
      #expect(table[wrong] == nil && ended == nil)
      table.assign(wrong, to: Self.link)
    }
    #expect(table[id]?.link == nil)
    #expect(table.count == 1)
  }

  @Test func `is full at its limit, and has room again when a call ends`() throws {
    var table = CallTable<Int>()
    var last: UInt64 = 0
    for number in 0..<BusLimits.pendingCalls { last = try table.begin(number, deadline: Self.start + .seconds(1), now: Self.start) }
    #expect(table.isFull)
    let over = table.start(0, deadline: Self.start + .seconds(1), now: Self.start)
    #expect(over == nil)
    _ = table.end(last)
    try table.begin(0, deadline: Self.start + .seconds(1), now: Self.start)
  }

  @Test func `ends the calls of one link, and no other`() throws {
    var table = CallTable<Int>()
    let other = LinkID(index: 0, generation: 2)
    for number in 0..<10 {
      let id = try table.begin(number, deadline: Self.start + .seconds(1), now: Self.start)
      if number < 8 { table.assign(id, to: number.isMultiple(of: 2) ? Self.link : other) }
    }
    let (first, second) = (table.endAll(on: Self.link), table.endAll(on: Self.link))
    #expect(first.map(\.waiter).sorted() == [0, 2, 4, 6] && second.isEmpty)
    #expect(table.count == 6)
    let rest = table.endAll()
    #expect(rest.count == 6 && table.count == 0)
  }

  @Test(arguments: [1, 3_999, 4_000, 4_001, 7_999, 100_000, 4_096_000, 5_000_000, 600_000_000] as [Int64])
  func `ends no call before its deadline, and every call soon after`(_ timeout: Int64) throws {
    for offset: Int64 in [0, 1, 1_999, 3_999] {
      var table = CallTable<Int>()
      let begin = Moment(microseconds: 1_000_000 + offset)
      let deadline = begin + .microseconds(timeout)
      try table.begin(1, deadline: deadline, now: begin)
      let early = table.expire(Moment(microseconds: deadline.microseconds - 1))
      #expect(early.isEmpty, "after \(timeout), begun at \(offset)")
      let due = table.expire(deadline + .microseconds(CallTable<Int>.tick))
      #expect(due.map(\.waiter) == [1])
    }
  }

  @Test func `tells when it must be asked next, and that leads to every deadline`() throws {
    var random = SeededGenerator.fresh()
    var table = CallTable<Int>()
    var due: [Int: Moment] = [:]
    for number in 0..<500 {
      let deadline = Self.start + .microseconds(Int64.random(in: 1...20_000_000, using: &random))
      due[number] = deadline
      try table.begin(number, deadline: deadline, now: Self.start)
    }
    var now = Self.start
    var steps = 0
    while let next = table.nextExpiry {
      #expect(next > now || steps == 0)
      now = max(next, now)
      for call in table.expire(now) {
        guard let deadline = due.removeValue(forKey: call.waiter) else { throw Missing() }
        #expect(deadline <= now && now - deadline <= .milliseconds(8), "seed \(random.seed)")
      }
      steps += 1
      if steps > 20_000 { break }
    }
    #expect(due.isEmpty && table.count == 0)
  }

  @Test func `has nothing to be asked for when it is empty`() {
    var table = CallTable<Int>()
    #expect(table.nextExpiry == nil)
    let expired = table.expire(Self.start)
    #expect(expired.isEmpty)
  }

  /// The independent statement: a dictionary of deadlines that is searched from end to end.
  @Test func `does what a dictionary of deadlines does, whatever happens in whatever order`() throws {
    var random = SeededGenerator.fresh()
    var table = CallTable<Int>()
    var model: [UInt64: Moment] = [:]
    var now = Self.start
    for step in 0..<20_000 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        let deadline = now + .microseconds(Int64.random(in: 0...9_000_000, using: &random))
        model[try table.begin(step, deadline: deadline, now: now)] = deadline
      case 2:
        guard let id = model.keys.min() else { continue }
        let ended = table.end(id)
        #expect(ended != nil)
        model[id] = nil
      default:
        now = now + .microseconds(Int64.random(in: 0...300_000, using: &random))
        let ended = Set(table.expire(now).map(\.requestID))
        for (id, deadline) in model where deadline + .microseconds(CallTable<Int>.tick) <= now {
          #expect(ended.contains(id), "seed \(random.seed)")
        }
        for id in ended {
          guard let deadline = model.removeValue(forKey: id) else { throw Missing() }
          #expect(deadline <= now, "seed \(random.seed)")
        }
      }
      #expect(table.count == model.count)
    }
  }
}

private struct Missing: Error {}

extension CallTable<Int> {
  /// Starts a call where there is room.
  @discardableResult
  fileprivate mutating func begin(_ waiter: Int, deadline: Moment, now: Moment) throws -> UInt64 {
    guard let requestID = start(waiter, deadline: deadline, now: now) else { throw Missing() }
    return requestID
  }
}
