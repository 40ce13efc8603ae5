public import Civics

/// What an applicant holds against a decision that the suite made by a rule: a person must answer it.
public struct CaseObjection: Hashable, Sendable {
  /// An official's answer.
  public struct Answer: Hashable, Sendable {
    public let on: Day
    /// The official.
    public let by: String
    /// Whether the decision is annulled; else it stands.
    public let annuls: Bool
    /// Never empty.
    public let grounds: String

    public init(on: Day, by: String, annuls: Bool, grounds: String) {
      self.on = on
      self.by = by
      self.annuls = annuls
      self.grounds = grounds
    }
  }

  public let on: Day
  /// Never empty.
  public let reason: String
  /// It may move with a calendar.
  public internal(set) var answerDue: DueDate
  /// The day on which the answer was told as overdue; nil: it was not.
  public internal(set) var overdueOn: Day?
  /// Nil until somebody answers.
  public internal(set) var answer: Answer?

  public init(on: Day, reason: String, answerDue: DueDate, overdueOn: Day? = nil, answer: Answer? = nil) {
    self.on = on
    self.reason = reason
    self.answerDue = answerDue
    self.overdueOn = overdueOn
    self.answer = answer
  }

  /// For how long one may object, from the decision: as long as review may be asked for.
  static let window = DurationLimit(RightOfAppeal.general.reviewDays, .calendarDay) ?? .workdays(40)

  /// Within which it is to be answered: the house's own limit, since no law sets one.
  static let answerLimit = DurationLimit.workdays(15)
}

extension CaseRecord {
  /// The last day on which the applicant may object; nil where no rule decided the case, or an objection was made.
  public func objectionEnds(by calendar: WorkdayCalendar) -> Day? {
    guard let decision, decision.rule != nil, objection == nil else { return nil }
    return calendar.deadline(CaseObjection.window, from: decision.on).due
  }
}
