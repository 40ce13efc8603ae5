public import Bus

/// Gives the code by which a visit is checked in at the hall; the same each time it is asked for.
public struct MakeCheckInCode: Call, Hashable {
  public typealias Reply = CheckInCode
  public static let method = Method("notify.checkInCode", 27, .command, roles: [.applicant, .clerk])

  public var visitID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "purpose", &purpose)
  }
}
