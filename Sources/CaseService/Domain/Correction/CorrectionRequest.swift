public import Civics

/// 补正告知: the notice that names everything that is missing, at once (行政许可法 art. 32).
public struct CorrectionRequest: Hashable, Sendable {
  public let on: Day
  /// Each material once; never none.
  public let points: [CorrectionPoint]
  /// What the applicant is told besides; may be empty.
  public let text: String
  /// The applicant's own limit.
  public let respondBy: DueDate
  /// The materials that could have been asked for with an earlier notice, and are asked for now: a violation of the office's.
  public let avoidable: [String]

  public init(on: Day, points: [CorrectionPoint], text: String, respondBy: DueDate, avoidable: [String]) {
    self.on = on
    self.points = points
    self.text = text
    self.respondBy = respondBy
    self.avoidable = avoidable
  }
}
