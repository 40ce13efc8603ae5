public import Bus

/// Asks whether a case is at a step at which someone has a reason to read about its subject. The service that keeps subjects asks it before
/// it shows anything for a case.
public struct CheckRead: Call, Hashable {
  public typealias Reply = ReadCheck
  public static let method = Method("case.checkRead", 10, .query, roles: [.service])

  /// The case's id or number.
  public var caseID = ""
  /// An act of the table of states, `verify`; or `review`, `notice`.
  public var step = ""
  /// In what capacity someone reads.
  public var role: Role = .none
  /// For which department an approver reads, as flows of items name it; empty: not told, and any.
  public var department = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "step", &step)
    try visit(3, "role", &role)
    try visit(4, "department", &department)
  }
}
