public import Civics

/// The versions of one item that may still change, and how their days meet: `from <= day < until`, no two on one day.
public struct VersionTimeline: Hashable, Sendable {
  /// By number. A draft has no days.
  public private(set) var versions: [DatedVersion]

  public init(_ versions: [DatedVersion]) {
    self.versions = versions.sorted { $0.version < $1.version }
  }

  /// The versions that are otherwise than in another state of the same item, those that left the catalogue first.
  public func changes(since before: VersionTimeline) -> [DatedVersion] {
    versions.filter { !before.versions.contains($0) }.sorted { !$0.isCurrent && $1.isCurrent }
  }

  /// The version that is in force on a day, or was the last to be: of those that have begun the latest, and of two that began on one day the
  /// one that did not end on it.
  public func version(on day: Day) -> DatedVersion? {
    begun(by: day).last
  }

  /// The same with a version published.
  ///
  /// A version before it ends as it begins, unless its end was named: that is kept, so that nothing that was decided is undone in silence. A version that waits for its day may be given other days.
  ///
  /// - Parameters:
  ///   - from: its first day.
  ///   - until: the first day after it; nil: until another takes its place.
  public func publishing(_ number: Int, from: Day, until: Day?, today: Day) throws(VersionRefusal) -> VersionTimeline {
    guard let place = versions.firstIndex(where: { $0.version == number }) else { throw .unknown }
    var version = versions[place]
    let waits = version.isScheduled(on: today)
    guard version.state == .draft || waits else { throw .notDraft(version.state) }
    guard version.isChecked else { throw .notChecked }
    guard from >= today, until.map({ $0 > from }) ?? true else { throw .badDays }
    // A draft that an import listed stands in the catalogue already, and cannot wait outside of it.
    guard from == today || !version.isCurrent else { throw .badDays }

    var timeline = self
    if waits { timeline.reopen(before: version) }
    for other in timeline.versions.indices where other != place {
      let neighbour = timeline.versions[other]
      guard neighbour.state == .published || neighbour.state == .paused, !neighbour.hasEnded(by: from) else { continue }
      if !hasNamedEnd(neighbour, but: number), neighbour.from.map({ $0 < from || $0 == today && neighbour.isCurrent }) ?? true {
        timeline.versions[other].until = from
      } else if until.map({ end in neighbour.from.map { $0 < end } ?? true }) ?? true {
        throw .overlaps(version: neighbour.version)
      }
    }
    (version.state, version.from, version.until) = (.published, from, until)
    timeline.versions[place] = version
    return timeline
  }

  /// The same without a version that waits: the one before it goes on.
  public func cancelling(_ number: Int) -> VersionTimeline {
    guard let place = versions.firstIndex(where: { $0.version == number }) else { return self }
    var timeline = self
    timeline.reopen(before: versions[place])
    timeline.versions[place] = versions[place].cancelled
    return timeline
  }

  /// The same without a version that nobody could apply for yet: a draft, or one that waits for its day.
  public func dropping(_ number: Int, today: Day) throws(VersionRefusal) -> VersionTimeline {
    guard let version = versions.first(where: { $0.version == number }) else { throw .unknown }
    // What an import listed as a draft stands in the catalogue, and is withdrawn there.
    guard version.state == .draft && !version.isCurrent || version.isScheduled(on: today) else { throw .notDraft(version.state) }
    return cancelling(number)
  }

  /// The same as it stands on a day: what has begun is current, what it took the place of and what has ended is withdrawn.
  public func turned(on day: Day) -> VersionTimeline {
    var timeline = self
    let current = version(on: day)?.version
    for place in timeline.versions.indices {
      let version = timeline.versions[place]
      let isCurrent = version.version == current ?? versions.first(where: \.isCurrent)?.version
      // What an import listed as a draft is in the catalogue until something takes its place.
      let isReplaced = version.isCurrent && !isCurrent
      guard isCurrent || isReplaced || version.state == .published || version.state == .paused else { continue }
      timeline.versions[place].isCurrent = isCurrent
      if isReplaced || version.hasEnded(by: day) { timeline.versions[place].state = .withdrawn }
    }
    return timeline
  }

  /// Whether a version ends on a day that was named for it, and not because another begins.
  private func hasNamedEnd(_ version: DatedVersion, but number: Int) -> Bool {
    guard let until = version.until else { return false }
    return !versions.contains { $0.version != number && $0.version != version.version && $0.state != .withdrawn && $0.from == until }
  }

  private func begun(by day: Day) -> [DatedVersion] {
    versions.filter { $0.hasBegun(by: day) }.sorted { Self.isBefore($0, $1) }
  }

  private static func isBefore(_ one: DatedVersion, _ other: DatedVersion) -> Bool {
    let (first, second) = (one.from?.number ?? .min, other.from?.number ?? .min)
    if first != second { return first < second }
    let (isEmpty, isOtherEmpty) = (one.until == one.from, other.until == other.from)
    if one.from != nil, isEmpty != isOtherEmpty { return isEmpty }
    return one.version < other.version
  }

  /// Takes back the end that a version gave to the one before it, which goes on until the next that waits.
  private mutating func reopen(before version: DatedVersion) {
    guard let first = version.from else { return }
    let next = versions.filter { $0.version != version.version && $0.state != .withdrawn }.compactMap(\.from).filter { $0 > first }.min()
    for place in versions.indices where versions[place].state != .withdrawn && versions[place].until == first {
      versions[place].until = next
    }
  }
}
