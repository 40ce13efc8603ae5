public import Bus

/// A rule by which the suite decides a case of an instant item by itself (秒批).
public struct ItemRule: Message, Hashable {
  /// Names it in decisions, `R1`.
  public var number = ""
  /// From 1; rises when the condition changes.
  public var version = 0
  /// Over facts of the evidence and the filing: `evidence_complete = yes and source_idc = certificate`. They are named in GLOSSARY.md.
  public var condition = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number)
    try visit(2, "version", &version)
    try visit(3, "condition", &condition)
  }
}
