public import Bus

/// How notices are on their way, over each channel. For operators and auditors; it tells whom by no name and no address.
public struct ReadDeliveries: Call, Hashable {
  public typealias Reply = DeliveryList
  public static let method = Method("notify.deliveries", 72, .query, roles: [.auditor, .operator])

  /// The id of a notice, or…
  public var notice = ""
  /// …a case, all of whose notices are told.
  public var caseID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notice", &notice)
    try visit(2, "caseID", &caseID)
  }
}
