public import Bus

/// Hands over what came of a decided case (送达). Where a certificate was granted it is issued with it, once, whichever way the paper goes.
public struct DeliverCase: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.deliver", 40, .command, roles: [.clerk, .service])

  /// The case's id or its number.
  public var caseID = ""
  public var method: DeliveryMethod = .unspecified
  /// The carrier's number; needed for `post`, at most 64 characters.
  public var trackingNumber = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "method", &method)
    try visit(3, "trackingNumber", &trackingNumber)
  }
}
