public import Bus

/// Takes a visit to another time in one write: the new seat is taken and the old one freed, or the old one stays and the refusal names others.
public struct MoveVisit: Call, Hashable {
  public typealias Reply = VisitView
  public static let method = Method("notify.moveVisit", 23, .command, roles: [.applicant, .clerk])

  public var visitID = ""
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// HH:MM, Asia/Shanghai.
  public var at = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "hall", &hall)
    try visit(3, "on", &on)
    try visit(4, "at", &at)
    try visit(5, "purpose", &purpose)
  }
}
