/// A step that opens, or is reckoned anew, with the day by which it is to be finished.
public struct StepDue: Hashable, Sendable {
  public let step: String
  /// From the day on which the step opened.
  public let due: DueDate

  public init(step: String, due: DueDate) {
    self.step = step
    self.due = due
  }
}
