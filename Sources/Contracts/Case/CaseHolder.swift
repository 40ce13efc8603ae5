public import Bus

/// Who has a case now.
public struct CaseHolder: Message, Hashable {
  /// The code of the step; empty: the whole case.
  public var step = ""
  /// Empty: it waits for the applicant.
  public var department = ""
  /// Who claimed it; empty: anybody of the department.
  public var official = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "step", &step)
    try visit(2, "department", &department)
    try visit(3, "official", &official)
  }
}
