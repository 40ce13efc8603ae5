public import Civics

/// What the commands decide by, besides the case itself: the calendar and the settings of the office.
public struct CaseRules: Sendable {
  public let calendar: WorkdayCalendar
  /// What arrives outside these hours counts as received on the next workday; nil where each day counts as it is.
  public let officeHours: OfficeHours?
  /// Whether a submission counts as received at once. Where it does not, a window clerk takes receipt, in time.
  public let receivesAtOnce: Bool
  /// The applicant's own limit to correct.
  public let correctionLimit: DurationLimit
  /// For how many days a draft is kept after it was last saved; 1 or more.
  public let draftDays: Int

  public let aftercare: Aftercare

  public init(
    calendar: WorkdayCalendar = .published, officeHours: OfficeHours? = .usual, receivesAtOnce: Bool = true,
    correctionLimit: DurationLimit = .workdays(15), draftDays: Int = 30, aftercare: Aftercare = Aftercare()
  ) {
    self.calendar = calendar
    self.officeHours = officeHours
    self.receivesAtOnce = receivesAtOnce
    self.correctionLimit = correctionLimit
    self.draftDays = draftDays
    self.aftercare = aftercare
  }

  /// The same settings by another calendar.
  public func by(_ calendar: WorkdayCalendar) -> CaseRules {
    CaseRules(
      calendar: calendar, officeHours: officeHours, receivesAtOnce: receivesAtOnce, correctionLimit: correctionLimit, draftDays: draftDays,
      aftercare: aftercare)
  }

  /// The day that counts as the day of receipt for what arrives at a moment.
  func arrival(of time: ShanghaiTime) -> Day {
    officeHours?.receiptDay(of: time, calendar: calendar) ?? time.day
  }

  /// The day that counts as the day of receipt for what was to count from a day, by a calendar that may not have reached it then.
  func arrival(on day: Day) -> Day {
    officeHours == nil ? day : calendar.workday(onOrAfter: day)
  }

  /// By when the office must say what is wrong with a file that was complete on a day.
  func noticeDue(from day: Day) -> DueDate {
    DueDate(StatutoryLimit.correctionNotice, from: day, by: calendar)
  }
}
