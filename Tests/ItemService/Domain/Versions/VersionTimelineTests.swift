import Civics
import ItemDomain
import Testing

@Suite("The days of an item's versions")
struct VersionTimelineTests {
  private static let today = Day("2026-09-01")!

  /// A version in force since before, and a checked draft.
  private static let usual = VersionTimeline([
    DatedVersion(version: 1, state: .published, isCurrent: true, from: today - 100),
    DatedVersion(version: 2, state: .draft, isCurrent: false, isChecked: true),
  ])

  private func version(_ number: Int, of timeline: VersionTimeline) throws -> DatedVersion {
    try #require(timeline.versions.first { $0.version == number })
  }

  @Test("meet: the version before ends as the new one begins, and on each day one is in force")
  func meet() throws {
    let timeline = try Self.usual.publishing(2, from: Self.today + 30, until: nil, today: Self.today)
    #expect(try version(1, of: timeline).until == Self.today + 30)
    #expect(timeline.version(on: Self.today + 29)?.version == 1)
    #expect(timeline.version(on: Self.today + 30)?.version == 2)
    #expect(try version(2, of: timeline).life(on: Self.today) == .scheduled)
    #expect(try version(2, of: timeline).life(on: Self.today + 30) == .inForce)
    for day in 0..<60 {
      let inForce = timeline.versions.filter { $0.state(on: Self.today + day) == .published && $0.hasBegun(by: Self.today + day) }
      #expect(inForce.count == 1)
    }
  }

  @Test("may begin today, also where the version before began today")
  func today() throws {
    let timeline = try Self.usual.publishing(2, from: Self.today, until: nil, today: Self.today).turned(on: Self.today)
    #expect(timeline.version(on: Self.today)?.version == 2)
    #expect(try version(1, of: timeline).life(on: Self.today) == .replaced)
    var others = timeline.versions
    others.append(DatedVersion(version: 3, state: .draft, isCurrent: false, isChecked: true))
    let again = try VersionTimeline(others).publishing(3, from: Self.today, until: nil, today: Self.today).turned(on: Self.today)
    #expect(again.version(on: Self.today)?.version == 3)
    #expect(again.versions.filter(\.isCurrent).map(\.version) == [3])
  }

  @Test("of two that begin on one day the one that did not end on it is in force, whatever its number")
  func sameDay() {
    let timeline = VersionTimeline([
      DatedVersion(version: 3, state: .withdrawn, isCurrent: false, from: Self.today, until: Self.today),
      DatedVersion(version: 2, state: .published, isCurrent: true, from: Self.today),
    ])
    #expect(timeline.version(on: Self.today)?.version == 2)
  }

  @Test(
    "are refused where they are past, or end before they begin",
    arguments: [(-1, nil), (0, 0), (5, 5), (5, 4)] as [(Int, Int?)])
  func badDays(_ from: Int, _ until: Int?) {
    #expect(throws: VersionRefusal.badDays) {
      try Self.usual.publishing(2, from: Self.today + from, until: until.map { Self.today + $0 }, today: Self.today)
    }
  }

  @Test(
    "never overlap: an end that was named is kept, and what waits keeps its days",
    arguments: [
      // Of the version in force, of the one that waits, of the new one; whether it may be.
      (nil, nil, 10, nil, true), (20, nil, 10, nil, false), (20, nil, 19, 30, false), (20, nil, 20, nil, true), (20, nil, 30, 40, true),
      // One that ends because the other begins may end before.
      (40, 40, 10, 40, true), (40, 40, 10, 15, true), (40, 40, 10, 41, false), (40, 40, 10, nil, false), (40, 40, 40, 50, false),
      (40, 40, 41, nil, false), (20, 40, 10, 15, false),
    ] as [(Int?, Int?, Int, Int?, Bool)])
  func overlaps(_ end: Int?, _ waiting: Int?, _ from: Int, _ until: Int?, _ isAllowed: Bool) throws {
    var versions = Self.usual.versions
    versions[0].until = end.map { Self.today + $0 }
    if let waiting {
      versions.append(
        DatedVersion(version: 3, state: .published, isCurrent: false, isChecked: true, from: Self.today + waiting, until: Self.today + 200))
    }
    let timeline = VersionTimeline(versions)
    let refusal: VersionRefusal?
    do {
      let published = try timeline.publishing(2, from: Self.today + from, until: until.map { Self.today + $0 }, today: Self.today)
      refusal = nil
      // The plain statement: on no day are two in force.
      for day in 0..<250 {
        let inForce = published.versions.filter { version in
          guard let from = version.from, version.state != .withdrawn else { return false }
          return from <= Self.today + day && (version.until.map { Self.today + day < $0 } ?? true)
        }
        #expect(inForce.count <= 1)
      }
    } catch {
      refusal = error
    }
    #expect((refusal == nil) == isAllowed)
    if let refusal { #expect([.overlaps(version: 1), .overlaps(version: 3)].contains(refusal)) }
  }

  @Test("are given to a checked draft, and to nothing else")
  func states() {
    func publishing(_ version: Int, _ state: ItemVersionState, checked: Bool) -> VersionRefusal? {
      let timeline = VersionTimeline([
        DatedVersion(version: 1, state: state, isCurrent: false, isChecked: checked, from: state == .draft ? nil : Self.today)
      ])
      do {
        _ = try timeline.publishing(version, from: Self.today, until: nil, today: Self.today)
        return nil
      } catch {
        return error
      }
    }
    #expect(publishing(1, .draft, checked: true) == nil)
    #expect(publishing(1, .draft, checked: false) == .notChecked)
    #expect(publishing(2, .draft, checked: true) == .unknown)
    #expect(publishing(1, .published, checked: true) == .notDraft(.published))
    #expect(publishing(1, .paused, checked: true) == .notDraft(.paused))
    #expect(publishing(1, .withdrawn, checked: true) == .notDraft(.withdrawn))
  }

  @Test("of a version that waits may be changed, and the one before it goes on until then")
  func redated() throws {
    let first = try Self.usual.publishing(2, from: Self.today + 10, until: nil, today: Self.today)
    let second = try first.publishing(2, from: Self.today + 20, until: nil, today: Self.today)
    #expect(second.version(on: Self.today + 15)?.version == 1)
    #expect(try version(1, of: second).until == Self.today + 20)
  }

  @Test("are free again when a version that waits is cancelled")
  func cancelled() throws {
    let timeline = try Self.usual.publishing(2, from: Self.today + 10, until: nil, today: Self.today).cancelling(2)
    #expect(try version(1, of: timeline).until == nil)
    #expect(timeline.turned(on: Self.today + 20).version(on: Self.today + 20)?.version == 1)
    #expect(timeline.turned(on: Self.today + 20).versions.map(\.isCurrent) == [true, false])
  }

  /// A version in force, one that waits from the tenth day on, and one from the twentieth.
  private static func waiting() throws -> VersionTimeline {
    let drafts = VersionTimeline(usual.versions + [DatedVersion(version: 3, state: .draft, isCurrent: false, isChecked: true)])
    return try drafts.publishing(2, from: today + 10, until: nil, today: today).publishing(3, from: today + 20, until: nil, today: today)
  }

  @Test("are taken over by the version before until the next that waits, where one between is dropped or given other days")
  func betweenTwo() throws {
    let dropped = try Self.waiting().dropping(2, today: Self.today)
    #expect(try version(1, of: dropped).until == Self.today + 20)
    #expect(try version(2, of: dropped).life(on: Self.today) == .withdrawn)
    let moved = try Self.waiting().publishing(2, from: Self.today + 30, until: nil, today: Self.today)
    #expect(try version(1, of: moved).until == Self.today + 20)
    #expect(try version(3, of: moved).until == Self.today + 30)
  }

  @Test("are given up by what nobody could apply for yet, and by nothing else")
  func dropped() throws {
    let draft = try Self.usual.dropping(2, today: Self.today)
    #expect(try version(2, of: draft).state == .withdrawn)
    #expect(try version(1, of: draft) == version(1, of: Self.usual))
    #expect(throws: VersionRefusal.notDraft(.published)) { try Self.usual.dropping(1, today: Self.today) }
    #expect(throws: VersionRefusal.unknown) { try Self.usual.dropping(9, today: Self.today) }
    #expect(throws: VersionRefusal.notDraft(.published), "its day has come, whether or not the turn was made") {
      try Self.waiting().dropping(2, today: Self.today + 10)
    }
    let listed = VersionTimeline([DatedVersion(version: 1, state: .draft, isCurrent: true)])
    #expect(throws: VersionRefusal.notDraft(.draft)) { try listed.dropping(1, today: Self.today) }
  }

  @Test("turn: what has begun is current, what it replaced and what ended is withdrawn, and a second turn changes nothing")
  func turn() throws {
    let waits = try Self.usual.publishing(2, from: Self.today + 5, until: Self.today + 8, today: Self.today)
    #expect(waits.turned(on: Self.today + 4) == waits)
    let begun = waits.turned(on: Self.today + 5)
    #expect(begun.versions.map(\.isCurrent) == [false, true])
    #expect(begun.versions.map(\.state) == [.withdrawn, .published])
    #expect(begun.turned(on: Self.today + 5) == begun)
    let ended = begun.turned(on: Self.today + 8)
    #expect(ended.versions.map(\.isCurrent) == [false, true])
    #expect(ended.versions.map { $0.life(on: Self.today + 8) } == [.replaced, .withdrawn])
    #expect(waits.turned(on: Self.today + 9) == ended, "who slept over a turn comes to the same")
  }

  @Test("of the past tell what was in force, though it has ended since")
  func past() {
    let replaced = DatedVersion(version: 1, state: .withdrawn, isCurrent: false, from: Self.today - 10, until: Self.today)
    #expect(replaced.state(on: Self.today - 1) == .published)
    #expect(replaced.life(on: Self.today - 1) == .inForce)
    #expect(replaced.state(on: Self.today) == .withdrawn)
    #expect(replaced.life(on: Self.today) == .replaced)
  }

  @Test("keep a draft that an import listed in the catalogue until something takes its place")
  func listedDraft() throws {
    let timeline = VersionTimeline([
      DatedVersion(version: 1, state: .draft, isCurrent: true, isChecked: true),
      DatedVersion(version: 2, state: .draft, isCurrent: false, isChecked: true),
    ])
    #expect(timeline.turned(on: Self.today) == timeline)
    #expect(throws: VersionRefusal.badDays) { try timeline.publishing(1, from: Self.today + 1, until: nil, today: Self.today) }
    let published = try timeline.publishing(2, from: Self.today, until: nil, today: Self.today).turned(on: Self.today)
    #expect(published.versions.map(\.state) == [.withdrawn, .published])
    #expect(published.versions.map(\.isCurrent) == [false, true])
  }
}
