public import Bus

/// Says yes to a visit that is held, or to the other time that is kept for it. Said again it changes nothing.
public struct ConfirmVisit: Call, Hashable {
  public typealias Reply = VisitView
  public static let method = Method("notify.confirmVisit", 22, .command, roles: [.applicant, .clerk])

  public var visitID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "purpose", &purpose)
  }
}
