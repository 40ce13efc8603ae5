public import Civics

/// A notice as it stands with its case: when it came, and what became of it.
public struct CorrectionNotice: Hashable, Sendable {
  public let request: CorrectionRequest
  /// The event that brought it, by its place in the case's history.
  public let event: Int
  /// The applicant's own limit, which a new calendar may move.
  public internal(set) var respondBy: DueDate
  /// The day that counts as the one on which the answer arrived; nil: none has come.
  public internal(set) var answeredOn: Day?

  public init(_ request: CorrectionRequest, event: Int, respondBy: DueDate? = nil, answeredOn: Day? = nil) {
    self.request = request
    self.event = event
    self.respondBy = respondBy ?? request.respondBy
    self.answeredOn = answeredOn
  }
}
