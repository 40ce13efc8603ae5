public import Bus

/// Takes what a case has to be come for off the waiting list: its person chooses the time.
public struct LeaveWaiting: Call, Hashable {
  public typealias Reply = WaitingPlaces
  public static let method = Method("notify.leaveWaiting", 30, .command, roles: [.applicant, .clerk])

  public var caseID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "purpose", &purpose)
  }
}
