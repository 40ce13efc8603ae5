public import Bus

/// Puts what a case has to be come for on the waiting list, in the place that it has by its age: the earliest seat is booked for it.
public struct JoinWaiting: Call, Hashable {
  public typealias Reply = WaitingPlaces
  public static let method = Method("notify.joinWaiting", 29, .command, roles: [.applicant, .clerk])

  public var caseID = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "purpose", &purpose)
  }
}
