public import Bus

/// Records that a fee was paid, with the number of its receipt. An instant case that waited for nothing else is decided with it.
public struct PayFee: Call, Hashable {
  public typealias Reply = CaseView
  public static let method = Method("case.payFee", 42, .command, roles: [.clerk, .service])

  /// The case's id or its number.
  public var caseID = ""
  /// The fee's id in the case.
  public var fee = ""
  /// 票据号码: the number of the receipt, at most 64 characters.
  public var receipt = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "fee", &fee)
    try visit(3, "receipt", &receipt)
  }
}
