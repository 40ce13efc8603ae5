import Testing

@testable import Bus

@Suite("What a caller knows of the directory")
struct InstanceTableTests {
  static let start = Moment(microseconds: 0)

  static func snapshot(_ incarnation: Int, _ instances: Instance...) -> DirectoryTable {
    .with {
      $0.isSnapshot = true
      $0.incarnation = incarnation
      $0.instances = instances
    }
  }

  static func change(_ incarnation: Int, _ instances: [Instance] = [], removed: [[UInt8]] = []) -> DirectoryTable {
    .with {
      $0.incarnation = incarnation
      $0.instances = instances
      $0.removed = removed
    }
  }

  static func table(_ changes: (hub: Int, table: DirectoryTable)...) -> InstanceTable {
    var table = InstanceTable()
    for (hub, change) in changes { table.merge(change, from: hub, now: start) }
    return table
  }

  let one = InstanceTests.entry(1)
  let two = InstanceTests.entry(2)

  @Test func `is the snapshot and what changed after it`() {
    var table = Self.table((0, Self.snapshot(1, one)), (0, Self.change(1, [two])))
    #expect(Set(table.entries.values.map(\.instance)) == [one, two])
    #expect(table.byService["echo"]?.count == 2)
    table.merge(Self.change(1, removed: [one.id]), from: 0, now: Self.start)
    #expect(table.entries.values.map(\.instance) == [two])
  }

  @Test func `keeps the newest of each instance, whichever hub tells it`() {
    let newer = InstanceTests.entry(1, revision: 2)
    #expect(Self.table((0, Self.snapshot(1, newer)), (1, Self.snapshot(9, one))).entries.values.map(\.instance) == [newer])
    #expect(Self.table((0, Self.snapshot(1, one)), (1, Self.snapshot(9, newer))).entries.values.map(\.instance) == [newer])
  }

  @Test func `loses an entry when the last hub that held it lets go`() {
    var table = Self.table((0, Self.snapshot(1, one)), (1, Self.snapshot(9, one)))
    table.merge(Self.change(1, removed: [one.id]), from: 0, now: Self.start)
    #expect(table.entries.count == 1)
    table.merge(Self.snapshot(9), from: 1, now: Self.start)
    #expect(table.entries.isEmpty)
  }

  @Test func `is not emptied by a hub that starts anew: each entry has one lease to be told again`() {
    var table = Self.table((0, Self.snapshot(1, one, two)), (0, Self.snapshot(2)))
    #expect(table.entries.count == 2)
    table.merge(Self.change(2, [one]), from: 0, now: Self.start)
    let (early, due) = (table.expire(Self.start + .milliseconds(2_999)), table.expire(Self.start + .seconds(3)))
    #expect(!early && due)
    #expect(table.entries.values.map(\.instance) == [one])
  }

  @Test func `is not emptied either when that hub tells its whole table again, before all have registered`() {
    var table = Self.table((0, Self.snapshot(1, one)), (0, Self.snapshot(2)))
    table.merge(Self.snapshot(2), from: 0, now: Self.start + .seconds(1))
    #expect(table.entries.count == 1)
    let due = table.expire(Self.start + .seconds(3))
    #expect(due, "it is no longer than one lease for that")
  }

  @Test func `keeps what another hub holds when one starts anew`() {
    var table = Self.table((0, Self.snapshot(1, one)), (1, Self.snapshot(9, one)), (0, Self.snapshot(2)))
    let lost = table.expire(Self.start + .seconds(60))
    #expect(!lost)
    #expect(table.entries.values.map(\.instance) == [one])
  }

  @Test func `takes no entry that breaks the limits, and none over their number`() {
    var table = Self.table((0, Self.change(1, [Instance(), one])))
    #expect(table.entries.count == 1)
    table.merge(
      Self.change(1, (10...BusLimits.instances + 10).map { InstanceTests.entry($0) }, removed: [[], [1]]), from: 0, now: Self.start)
    #expect(table.entries.count == BusLimits.instances)
  }
}
