public import Civics

/// 预计办结: when a case is likely to be decided, from the workdays that like cases took lately. It binds nobody, and stands beside the promised date.
public enum ExpectedDate {
  /// Cases of an item whose times are kept: the last ones.
  public static let sample = 50
  /// With fewer nothing is said.
  public static let fewest = 5

  /// The sample with one more: workdays from acceptance to decision, the oldest first.
  public static func adding(_ workdays: Int, to sample: [Int]) -> [Int] { Array((sample + [workdays]).suffix(Self.sample)) }

  /// The median, the later of the two where the sample is even; nil where it is too small.
  public static func median(of sample: [Int]) -> Int? {
    guard sample.count >= fewest else { return nil }
    return sample.sorted()[sample.count / 2]
  }

  /// - Returns: nil before acceptance, once the case is closed, where too few like it were decided, and when the day is past.
  public static func day(of record: CaseRecord, sample: [Int], today: Day, by calendar: WorkdayCalendar) -> Day? {
    guard record.state.isOpen, let clock = record.clock, let median = median(of: sample) else { return nil }
    let day = calendar.deadline(.workdays(median), from: clock.startedOn, pauses: clock.pauses).due
    return day < today ? nil : day
  }

  /// How many workdays a case took that was not decided at once, without those on which its clock stood still; nil for another.
  public static func workdays(of record: CaseRecord, by calendar: WorkdayCalendar) -> Int? {
    guard let clock = record.clock, let decision = record.decision, !record.item.isInstant else { return nil }
    return calendar.workdays(after: clock.startedOn, through: decision.on, pauses: clock.pauses)
  }
}
