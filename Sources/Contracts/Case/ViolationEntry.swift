public import Bus

/// Something the office did against the rules.
public struct ViolationEntry: Message, Hashable {
  /// `secondCorrection`: it asked again for what could have been seen before.
  public var kind = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// The principal who did it.
  public var official = ""
  public var caseID = ""
  /// The revision of the case that it came with.
  public var revision = 0
  public var item = ""
  public var department = ""
  /// The materials it is about.
  public var materials: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "on", &on)
    try visit(3, "official", &official)
    try visit(4, "caseID", &caseID)
    try visit(5, "revision", &revision)
    try visit(6, "item", &item)
    try visit(7, "department", &department)
    try visit(8, "materials", &materials)
  }
}
