public import Civics

/// How often the applicant was reminded of what may follow (容缺后补) and has not, and when last.
public struct SupplyReminders: Hashable, Sendable {
  /// Days from the receipt to the first reminder, and from one to the next.
  public static let interval = 5
  /// Reminders of the same materials.
  public static let most = 3

  public let times: Int
  public let last: Day

  public init(times: Int, last: Day) {
    self.times = times
    self.last = last
  }

  /// The day of the next one; nil: there is none.
  static func next(of record: CaseRecord) -> Day? {
    guard CaseTransition.row(.remind, in: record.state) != nil, !record.outstanding.isEmpty,
      (record.reminders?.times ?? 0) < most, let last = record.reminders?.last ?? record.receivedOn
    else { return nil }
    return last + interval
  }
}
