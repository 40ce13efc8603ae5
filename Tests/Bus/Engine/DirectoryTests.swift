import Testing

@testable import Bus

@Suite("A hub's directory")
struct DirectoryTests {
  static let start = Moment(microseconds: 0)
  static let link = LinkID(index: 0, generation: 1)

  static func registered(_ instances: Instance...) -> Directory {
    var directory = Directory(incarnation: 7)
    for instance in instances {
      let outcome = directory.register(instance, link: link, now: start)
      #expect(outcome == .accepted)
    }
    return directory
  }

  func expect(_ directory: inout Directory, _ instance: Instance, _ outcome: Directory.Outcome, location: SourceLocation = #_sourceLocation)
  {
    let actual = directory.register(instance, link: Self.link, now: Self.start)
    #expect(actual == outcome, sourceLocation: location)
  }

  @Test func `keeps an entry for its lease and no longer`() {
    var directory = Self.registered(InstanceTests.entry(1))
    let (early, due) = (directory.expire(Self.start + .milliseconds(2_999)), directory.expire(Self.start + .milliseconds(3_000)))
    #expect(early.isEmpty && due == [InstanceTests.entry(1).id])
    #expect(directory.leases.isEmpty)
  }

  @Test func `prolongs the leases of those it holds, and says which it does not`() {
    var directory = Self.registered(InstanceTests.entry(1))
    let unknown = InstanceTests.entry(2).id
    let missing = directory.renew([InstanceTests.entry(1).id, unknown, [1, 2, 3]], now: Self.start + .seconds(2))
    #expect(missing == [unknown, [1, 2, 3]])
    let (early, due) = (directory.expire(Self.start + .milliseconds(4_999)), directory.expire(Self.start + .seconds(5)))
    #expect(early.isEmpty && due.count == 1)
  }

  @Test func `removes on demand, and says what was there`() {
    var directory = Self.registered(InstanceTests.entry(1))
    let removed = directory.unregister([InstanceTests.entry(2).id, [], InstanceTests.entry(1).id])
    #expect(removed == [InstanceTests.entry(1).id])
    let again = directory.unregister(removed)
    #expect(again.isEmpty)
  }

  @Test func `takes a newer entry for an older one, never the reverse`() throws {
    var directory = Self.registered(InstanceTests.entry(1, revision: 2))
    expect(&directory, InstanceTests.entry(1, revision: 1), .refused("a newer entry is held"))
    expect(&directory, InstanceTests.entry(1, revision: 3), .accepted)
    expect(&directory, InstanceTests.entry(1, incarnation: 2), .accepted)
    #expect(try #require(directory.leases.values.first).instance.incarnation == 2)
  }

  @Test func `refuses what breaks the limits`() {
    var directory = Directory(incarnation: 7)
    expect(&directory, Instance(), .refused("the entry breaks the limits"))
  }

  /// The two names were found by search: both have CRC-32C 0xF20E3833.
  @Test func `refuses a second service whose number is another's`() {
    let (one, other) = Self.collision
    #expect(one != other && ServiceName.identifier(one) == ServiceName.identifier(other))
    var directory = Self.registered(InstanceTests.entry(1, service: one))
    expect(&directory, InstanceTests.entry(2, service: other), .refused("the service's id is that of \(one)"))
    expect(&directory, InstanceTests.entry(3, service: one), .accepted)
  }

  static let collision = ("ebblgkjwh", "gjunzdtpb")

  @Test func `is full at its limit, and still takes changes of what it holds`() {
    var directory = Directory(incarnation: 7)
    for number in 0..<BusLimits.instances {
      expect(&directory, InstanceTests.entry(number), .accepted)
    }
    expect(&directory, InstanceTests.entry(50_000), .refused("the directory is full"))
    expect(&directory, InstanceTests.entry(0, revision: 2), .accepted)
  }

  @Test func `tells a watcher everything first, and forgets it when its link is lost`() throws {
    var directory = Self.registered(InstanceTests.entry(1), InstanceTests.entry(2))
    let watched = directory.watch(Self.link)
    let table = try #require(watched)
    #expect(table.isSnapshot && table.incarnation == 7 && table.instances.count == 2 && table.removed.isEmpty)
    #expect(directory.watchers == [Self.link])
    directory.lose(Self.link)
    #expect(directory.watchers.isEmpty)
    #expect(directory.leases.count == 2, "the leases run out by themselves")
  }

  @Test func `has so many watchers and no more`() {
    var directory = Directory(incarnation: 7)
    let answers = (0...BusLimits.watchers).map { directory.watch(LinkID(index: $0, generation: 1)) != nil }
    #expect(answers.count { $0 } == BusLimits.watchers && answers.last == false)
    let again = directory.watch(LinkID(index: 0, generation: 1))
    #expect(again != nil)
  }

  @Test func `knows an entry that it holds, and prolongs its lease`() {
    var directory = Self.registered(InstanceTests.entry(1))
    let again = directory.register(InstanceTests.entry(1), link: Self.link, now: Self.start + .seconds(2))
    #expect(again == .known)
    let (early, due) = (directory.expire(Self.start + .milliseconds(4_999)), directory.expire(Self.start + .seconds(5)))
    #expect(early.isEmpty && due.count == 1)
  }

  @Test func `is full before it looks at what is in an entry`() {
    var directory = Directory(incarnation: 7)
    for number in 0..<BusLimits.instances { expect(&directory, InstanceTests.entry(number), .accepted) }
    var broken = InstanceTests.entry(50_000)
    broken.service = ""
    expect(&directory, broken, .refused("the directory is full"))
  }

  /// Against the rules as they read: with a look at all entries each time.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func `refuses and tells the same as one who looks at every entry`(seed: UInt64) {
    var random = Xoshiro256(seed: seed)
    var directory = Directory(incarnation: 7)
    var held: [[UInt8]: (instance: Instance, until: Moment)] = [:]
    let names = [Self.collision.0, Self.collision.1, "echo"]
    var now = Self.start
    for _ in 0..<400 {
      now = now + .milliseconds(Int.random(in: 0...200, using: &random))
      for id in directory.expire(now) { #expect((held.removeValue(forKey: id)?.until ?? .distantFuture) <= now) }
      #expect(held.values.allSatisfy { $0.until > now })
      var entry = InstanceTests.entry(Int.random(in: 0..<12, using: &random), service: names.randomElement(using: &random) ?? "echo")
      entry.revision = Int.random(in: 1...3, using: &random)
      entry.contract = UInt64.random(in: 0...2, using: &random)
      if Bool.random(using: &random) && Bool.random(using: &random) {
        let removed = directory.unregister([entry.id])
        #expect(removed.isEmpty == (held.removeValue(forKey: entry.id) == nil))
        continue
      }
      let outcome = directory.register(entry, link: Self.link, now: now)
      let known = held[entry.id]?.instance
      let rival = held.values.first {
        $0.instance.service != entry.service
          && ServiceName.identifier($0.instance.service) == ServiceName.identifier(entry.service)
      }
      if known == entry {
        #expect(outcome == .known)
      } else if let rival {
        #expect(outcome == .refused("the service's id is that of \(rival.instance.service)"))
        continue
      } else if let known, known.supersedes(entry) {
        #expect(outcome == .refused("a newer entry is held"))
        continue
      } else {
        #expect(outcome == .accepted)
      }
      held[entry.id] = (entry, now + .milliseconds(entry.leaseMilliseconds))
      for name in names {
        let contracts = Set(held.values.filter { $0.instance.service == name }.map(\.instance.contract))
        #expect(directory.hasSeveralContracts(name) == (contracts.count > 1) || name != entry.service)
      }
    }
  }
}
