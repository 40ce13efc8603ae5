import Testing

@testable import Bus

/// docs/PROTOCOL.md, section 10, for one instance and two hubs: what each hub said last decides.
@Suite("What a caller knows of the directory, in every order in which things can happen")
struct InstanceTableEnumerationTests {
  enum Word: CaseIterable {
    case listsFirst, listsRevised, takesBack
    /// The whole table, in the same life of the hub.
    case tellsAllWith, tellsAllWithout
    /// The whole table, in a new life of the hub.
    case beginsAnewWith, beginsAnewWithout
  }

  enum Event {
    case hub(Int, Word)
    /// A second goes by, a third of the lease.
    case aSecond
    /// The links are looked at: only this hub is there, and no link to the instance stands.
    case onlyThere(Int)
    /// The same, and a link to the instance stands.
    case onlyThereButReached(Int)

    static let all =
      (0...1).flatMap { hub in Word.allCases.map { Event.hub(hub, $0) } }
      + [.aSecond, .onlyThere(0), .onlyThere(1), .onlyThereButReached(0)]
  }

  static let first = InstanceTests.entry(1)
  static let revised = InstanceTests.entry(1, revision: 2)
  /// Listed by everybody always: what is said of one instance is nothing to another.
  static let witness = InstanceTests.entry(2)

  /// The table, and the independent statement.
  struct World {
    /// What stands of the instance.
    struct Known: Hashable {
      var instance: Instance
      /// The hubs that list it, each with its life at that time.
      var lists: [Int: Int] = [:]
      /// In seconds; it is in doubt.
      var goesAt: Int64?
      var isTakenBack = false
    }

    var table = InstanceTable()
    var model: Known?
    var lives = [1, 1]
    var now: Int64 = 0

    init() {
      for hub in 0...1 { tell(hub, [], isSnapshot: true) }
    }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .hub(let hub, let word): take(word, of: hub)
      case .aSecond:
        now += 1
        let goes = model?.goesAt.map { $0 <= now } ?? false
        if goes { model = nil }
        guard table.expire(moment) == goes else { return .wrong("gone: \(!goes)") }
      case .onlyThere(let hub):
        if let known = model, known.isTakenBack, known.goesAt == nil, known.lists[hub] == nil { model?.goesAt = now + 3 }
        table.doubt(except: [hub], now: moment) { _ in false }
      case .onlyThereButReached(let hub): table.doubt(except: [hub], now: moment) { _ in true }
      }
      return check()
    }

    private var moment: Moment { Moment(microseconds: now * 1_000_000) }

    private mutating func tell(_ hub: Int, _ instances: [Instance], removed: [[UInt8]] = [], isSnapshot: Bool = false) {
      var change = DirectoryTable()
      change.isSnapshot = isSnapshot
      change.incarnation = lives[hub]
      change.instances = instances + (isSnapshot ? [InstanceTableEnumerationTests.witness] : [])
      change.removed = removed
      table.merge(change, from: hub, now: moment)
    }

    private mutating func take(_ word: Word, of hub: Int) {
      let (first, revised) = (InstanceTableEnumerationTests.first, InstanceTableEnumerationTests.revised)
      if word == .beginsAnewWith || word == .beginsAnewWithout { lives[hub] += 1 }
      switch word {
      case .listsFirst:
        lists(first, hub)
        tell(hub, [first])
      case .listsRevised:
        lists(revised, hub)
        tell(hub, [revised])
      case .takesBack:
        takesBack(hub)
        tell(hub, [], removed: [first.id])
      case .tellsAllWith, .beginsAnewWith:
        lists(first, hub)
        tell(hub, [first], isSnapshot: true)
      case .tellsAllWithout:
        if model?.lists[hub] == lives[hub] { takesBack(hub) }
        tell(hub, [], isSnapshot: true)
      case .beginsAnewWithout:
        if let known = model, known.lists[hub] != nil {
          // The word of a life that is over counts while nobody else's does, for one lease.
          if known.lists.count > 1 { takesBack(hub) } else { model?.goesAt = now + 3 }
        }
        tell(hub, [], isSnapshot: true)
      }
    }

    private mutating func lists(_ instance: Instance, _ hub: Int) {
      var known = model ?? Known(instance: instance)
      if instance.revision > known.instance.revision { known.instance = instance }
      if known.goesAt != nil { known.lists = [:] }
      known.lists[hub] = lives[hub]
      known.goesAt = nil
      known.isTakenBack = false
      model = known
    }

    private mutating func takesBack(_ hub: Int) {
      guard model?.lists.removeValue(forKey: hub) != nil else { return }
      model?.isTakenBack = true
      if model?.lists.isEmpty == true { model = nil }
    }

    private func check() -> Enumeration<World, Event>.Outcome {
      let witness = InstanceTableEnumerationTests.witness
      let expected = Set([witness] + (model.map { [$0.instance] } ?? []))
      guard Set(table.entries.values.map(\.instance)) == expected else {
        return .wrong("it holds \(table.entries.count - 1) instead of \(expected.count - 1)")
      }
      let held = (table.byService["echo"] ?? []).compactMap { table.entries[$0]?.instance }
      guard Set(held) == expected, held.count == expected.count else { return .wrong("its index holds others") }
      return .happened
    }
  }

  /// All on which depends what comes after. The hubs' lives are those that the table has heard of, for a hub begins anew by telling all.
  struct State: Hashable {
    let entries: [InstanceID: InstanceTable.Entry]
    let model: World.Known?
    let lives: [Int]
    let now: Int64

    init(_ world: World) { (entries, model, lives, now) = (world.table.entries, world.model, world.lives, world.now) }
  }

  @Test func `holds what the hubs' last words say`() throws {
    var all = Enumeration<World, Event>(of: Event.all) { $0.take($1) }
    let states = try all.run(World(), depth: 8, oncePer: State.init)
    #expect([all.sequences, states.count] == [59_130, 5_483])
  }
}
