public import Civics

/// A step that a department takes by itself in a case, as the item's flow has it (并联审批).
public struct DepartmentStep: Hashable, Sendable {
  /// `[a-z][a-z0-9_]*`, one of its own in the flow.
  public let code: String
  public let name: String
  public let department: String
  /// In workdays, from 1.
  public let limit: DurationLimit
  /// The codes of earlier steps that it waits for; none: it is open from acceptance.
  public let after: [String]
  /// Whether the case goes on without it once its limit is over.
  public let mayLapse: Bool

  public init(code: String, name: String, department: String, limit: DurationLimit, after: [String] = [], mayLapse: Bool = false) {
    self.code = code
    self.name = name
    self.department = department
    self.limit = limit
    self.after = after
    self.mayLapse = mayLapse
  }
}
