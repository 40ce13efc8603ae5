public import Bus

/// The reason that accompanies every read of a subject's data, and is kept with it.
public struct Purpose: Message, Hashable {
  public var kind: PurposeKind = .unspecified
  /// The case, for `handling`; the draft, for `submission`, where there is one. A clerk must name it.
  public var caseID = ""
  /// The step of the case: `submit`, `verify`, `notice`, …
  public var step = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "kind", &kind)
    try visit(2, "caseID", &caseID)
    try visit(3, "step", &step)
  }
}
