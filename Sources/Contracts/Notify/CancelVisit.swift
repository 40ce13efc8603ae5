public import Bus

/// Gives a visit up. What it was for still needs somebody to come: another seat can be held, or waited for. Who
/// has drawn a ticket for it leaves the queue first.
public struct CancelVisit: Call, Hashable {
  public typealias Reply = VisitView
  public static let method = Method("notify.cancelVisit", 24, .command, roles: [.applicant, .clerk])

  public var visitID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "purpose", &purpose)
  }
}
