public import Civics

/// How far a department's step of a case has come.
public struct StepStanding: Hashable, Sendable {
  public let code: String
  /// Whether the case goes on without it once it was escalated.
  public let mayLapse: Bool
  let after: [String]
  /// By when it is to be finished, from the day on which it opened; nil while it waits for others.
  public internal(set) var due: DueDate?
  /// The official who holds it. They hold it still where it has to be done once more.
  public internal(set) var holder: String?
  /// Nil until it is finished.
  public internal(set) var opinion: StepOpinion?
  /// When it was last given back.
  public internal(set) var returned: StepReturn?
  /// Since when it stands in its department's list of late steps; nil while it is not late.
  public internal(set) var escalatedOn: Day?

  public init(
    _ step: DepartmentStep, due: DueDate? = nil, holder: String? = nil, opinion: StepOpinion? = nil, returned: StepReturn? = nil,
    escalatedOn: Day? = nil
  ) {
    code = step.code
    mayLapse = step.mayLapse
    after = step.after
    self.due = due
    self.holder = holder
    self.opinion = opinion
    self.returned = returned
    self.escalatedOn = escalatedOn
  }

  /// Its limit went by without a word, and the flow goes on without it.
  public var hasLapsed: Bool { opinion == nil && mayLapse && escalatedOn != nil }

  /// Whether what waits for it waits no longer.
  var isPassed: Bool { opinion != nil || hasLapsed }
}
