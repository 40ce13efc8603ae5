public import Civics

/// The rating of a case, and what came of it.
public struct CaseRating: Hashable, Sendable {
  public let given: Rating
  /// By when it is to be put right; it may move with a calendar. Nil: it is no bad one.
  public internal(set) var putRightDue: DueDate?
  /// The day on which putting right was told as overdue.
  public internal(set) var overdueOn: Day?
  public internal(set) var putRight: PuttingRight?

  public init(_ given: Rating) {
    self.init(given: given, putRightDue: given.putRightBy, overdueOn: nil, putRight: nil)
  }

  /// Restores it from what was kept of it.
  public init(given: Rating, putRightDue: DueDate?, overdueOn: Day?, putRight: PuttingRight?) {
    self.given = given
    self.putRightDue = putRightDue
    self.overdueOn = overdueOn
    self.putRight = putRight
  }

  /// A bad rating that nobody has put right.
  public var isToPutRight: Bool { given.grade.isBad && putRight == nil }
}
