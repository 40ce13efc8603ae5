public import Bus

/// A step of an item's flow (办理流程).
public struct FlowStep: Message, Hashable {
  /// 受理, 审核, 审批, 办结, 送达
  public var name = ""
  public var limit: TimeLimit? = nil
  public var office = ""
  public var result = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "limit", &limit)
    try visit(3, "office", &office)
    try visit(4, "result", &result)
  }
}
