import Testing

@testable import Bus

@Suite("A hub's directory, in every order in which things can happen")
struct DirectoryEnumerationTests {
  enum Event: CaseIterable {
    case first, revised, nextLife
    /// Another instance of the same service, with other methods.
    case other
    /// Of a service whose number is that of the first.
    case rival
    case broken
    case renew, unregister, aSecond, watch, loseWatcher
  }

  static let watcher = LinkID(index: 1, generation: 1)

  static let entries: [Event: Instance] = {
    let (service, rival) = DirectoryTests.collision
    var entries: [Event: Instance] = [
      .first: InstanceTests.entry(1, service: service), .revised: InstanceTests.entry(1, service: service, revision: 2),
      .nextLife: InstanceTests.entry(1, service: service, incarnation: 2), .other: InstanceTests.entry(2, service: service),
      .rival: InstanceTests.entry(3, service: rival), .broken: InstanceTests.entry(4, service: ""),
    ]
    entries[.other]?.contract = 7
    return entries
  }()

  /// The directory, and the independent statement: a list of who is held, and until when.
  struct World {
    struct Lease: Hashable {
      var instance: Instance
      /// In seconds.
      var until: Int64
    }

    var directory = Directory(incarnation: 7)
    var model: [Lease] = []
    var now: Int64 = 0
    var isWatched = false

    var moment: Moment { Moment(microseconds: now * 1_000_000) }

    mutating func take(_ event: Event) -> Enumeration<World, Event>.Outcome {
      switch event {
      case .first, .revised, .nextLife, .other, .rival, .broken:
        guard let entry = DirectoryEnumerationTests.entries[event] else { return .impossible }
        let expected = register(entry)
        let outcome = directory.register(entry, link: LinkID(index: 0, generation: 1), now: moment)
        guard outcome == expected else { return .wrong("\(outcome) instead of \(expected)") }
      case .renew:
        let ids = [InstanceTests.entry(1).id, InstanceTests.entry(2).id]
        let missing = ids.filter { id in !model.contains { $0.instance.id == id } }
        for place in model.indices where ids.contains(model[place].instance.id) { model[place].until = now + 3 }
        guard directory.renew(ids, now: moment) == missing else { return .wrong("others are missing") }
      case .unregister:
        let ids = [InstanceTests.entry(1).id, InstanceTests.entry(3).id]
        let held = ids.filter { id in model.contains { $0.instance.id == id } }
        model.removeAll { held.contains($0.instance.id) }
        guard directory.unregister(ids) == held else { return .wrong("others were held") }
      case .aSecond:
        now += 1
        let lapsed = Set(model.filter { $0.until <= now }.map(\.instance.id))
        model.removeAll { $0.until <= now }
        guard Set(directory.expire(moment)) == lapsed else { return .wrong("other leases have run out") }
      case .watch:
        isWatched = true
        guard let table = directory.watch(DirectoryEnumerationTests.watcher), table.isSnapshot, table.incarnation == 7,
          Set(table.instances) == Set(model.map(\.instance)), table.instances.count == model.count, table.removed.isEmpty
        else { return .wrong("another snapshot") }
      case .loseWatcher:
        isWatched = false
        directory.lose(DirectoryEnumerationTests.watcher)
      }
      return check()
    }

    private mutating func register(_ entry: Instance) -> Directory.Outcome {
      let lease = Lease(instance: entry, until: now + 3)
      if entry.service.isEmpty { return .refused("the entry breaks the limits") }
      if let place = model.firstIndex(where: { $0.instance == entry }) {
        model[place] = lease
        return .known
      }
      if let rival = model.first(where: { $0.instance.service != entry.service }) {
        return .refused("the service's id is that of \(rival.instance.service)")
      }
      let isOld = model.contains { $0.instance.id == entry.id && $0.instance.supersedes(entry) }
      if isOld { return .refused("a newer entry is held") }
      model.removeAll { $0.instance.id == entry.id }
      model.append(lease)
      return .accepted
    }

    private func check() -> Enumeration<World, Event>.Outcome {
      let held = directory.leases.values.map { Lease(instance: $0.instance, until: $0.until.microseconds / 1_000_000) }
      guard Set(held) == Set(model), held.count == model.count else { return .wrong("others are held") }
      guard directory.watchers == (isWatched ? [DirectoryEnumerationTests.watcher] : []) else { return .wrong("others watch") }
      let names = [DirectoryTests.collision.0, DirectoryTests.collision.1]
      for name in names where model.contains(where: { $0.instance.service == name }) {
        let contracts = Set(model.map(\.instance.contract))
        guard directory.hasSeveralContracts(name) == (contracts.count > 1) else { return .wrong("contracts differ: \(contracts)") }
      }
      return .happened
    }
  }

  struct State: Hashable {
    let directory: Directory
    let now: Int64

    init(_ world: World) { (directory, now) = (world.directory, world.now) }
  }

  @Test func `holds what a list holds`() throws {
    var all = Enumeration<World, Event>(of: Event.allCases) { $0.take($1) }
    let states = try all.run(World(), depth: 16, oncePer: State.init)
    #expect([all.sequences, states.count] == [11_957, 1_173])
  }
}
