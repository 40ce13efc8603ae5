/// When people are reminded of a visit.
public enum VisitReminder: String, CaseIterable, Sendable {
  case tomorrow, soon

  /// How long before the visit it is due, in microseconds: a day, and two hours.
  public var lead: Int64 {
    switch self {
    case .tomorrow: 24 * 3_600_000_000
    case .soon: 2 * 3_600_000_000
    }
  }

  /// Whether it still says something at a moment: never after the visit, and that of the day before not on the day itself. A program that was down
  /// comes late with it.
  public func isTimely(_ now: Int64, before start: Int64) -> Bool {
    switch self {
    case .tomorrow: now < start - lead / 2
    case .soon: now < start
    }
  }

  /// The kind of the notice.
  public var kind: NoticeKind {
    switch self {
    case .tomorrow: .visitTomorrow
    case .soon: .visitSoon
    }
  }

  /// The reminders of a visit that can still come in time.
  /// - Parameters:
  ///   - start: when the visit begins, in microseconds since 1970.
  ///   - now: what is due before is left out: who booked this morning needs no reminder of yesterday.
  public static func due(before start: Int64, now: Int64) -> [(reminder: VisitReminder, at: Int64)] {
    allCases.map { ($0, start - $0.lead) }.filter { $0.at > now }
  }
}
