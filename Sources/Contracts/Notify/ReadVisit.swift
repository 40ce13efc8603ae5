public import Bus

/// Reads the visit booked for a case.
public struct ReadVisit: Call, Hashable {
  public typealias Reply = VisitView
  public static let method = Method("notify.visit", 2, .query)

  public var caseID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "purpose", &purpose)
  }
}
