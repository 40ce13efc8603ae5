public import Bus

/// Takes a seat for a case: a visit of its own, or, where one is booked, another time for that, which stays until the new one is confirmed.
///
/// It is held ten minutes for `notify.confirmVisit`. A refusal names what is free instead in its detail.
public struct HoldSeat: Call, Hashable {
  public typealias Reply = VisitView
  public static let method = Method("notify.holdSeat", 21, .command, roles: [.applicant, .clerk])

  public var caseID = ""
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// HH:MM, Asia/Shanghai.
  public var at = ""
  /// Says yes at once.
  public var confirm = false
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "hall", &hall)
    try visit(3, "on", &on)
    try visit(4, "at", &at)
    try visit(5, "confirm", &confirm)
    try visit(6, "purpose", &purpose)
  }
}
