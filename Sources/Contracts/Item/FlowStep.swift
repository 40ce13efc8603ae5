public import Bus

/// A step of an item's flow (办理流程).
public struct FlowStep: Message, Hashable {
  /// 受理, 审核, 审批, 办结, 送达
  public var name = ""
  public var limit: TimeLimit? = nil
  public var office = ""
  public var result = ""
  /// Of a step that a department takes by itself in each case (并联审批), `[a-z][a-z0-9_]*`; empty: the step is only told.
  public var code = ""
  /// The codes of the steps that it waits for; none: it is open from acceptance.
  public var after: [String] = []
  /// Whether the case goes on without it once its limit is over.
  public var mayLapse = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "limit", &limit)
    try visit(3, "office", &office)
    try visit(4, "result", &result)
    try visit(5, "code", &code)
    try visit(6, "after", &after)
    try visit(7, "mayLapse", &mayLapse)
  }
}
