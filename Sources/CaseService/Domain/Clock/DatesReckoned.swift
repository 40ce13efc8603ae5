public import Civics

/// The provisional dates of a case, reckoned again by a calendar that was published.
public struct DatesReckoned: Hashable, Sendable {
  /// A date that is another day by the new calendar.
  public struct Moved: Hashable, Sendable {
    public let date: DateExplanation.Kind
    public let from: Day
    public let to: Day

    public init(_ date: DateExplanation.Kind, from: Day, to: Day) {
      self.date = date
      self.from = from
      self.to = to
    }

    public var text: Bilingual { Bilingual("\(date.name.zh)由\(from)改为\(to)", "\(date.name.en): \(from) is now \(to)") }
  }

  public let on: Day
  /// Nil once the case is accepted or closed, and while it waits for a correction.
  public let noticeDue: DueDate?
  /// Nil before acceptance, and once the case is closed.
  public let periods: CasePeriods?
  /// Of what is owed after the decision; nil before it.
  public let duty: DueDate?
  /// Empty: the days stay, and are firm.
  public let moved: [Moved]
  /// The applicant's own limit to correct; nil while no correction is awaited.
  public let respondBy: DueDate?
  /// By when an objection is to be answered; nil while none is.
  public let answerDue: DueDate?

  public init(
    on: Day, noticeDue: DueDate?, periods: CasePeriods?, duty: DueDate? = nil, moved: [Moved], respondBy: DueDate? = nil,
    answerDue: DueDate? = nil
  ) {
    self.on = on
    self.noticeDue = noticeDue
    self.periods = periods
    self.duty = duty
    self.moved = moved
    self.respondBy = respondBy
    self.answerDue = answerDue
  }
}
