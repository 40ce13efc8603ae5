public import Bus

/// The extension of a case's periods.
public struct ExtensionEntry: Message, Hashable {
  /// YYYY-MM-DD.
  public var on = ""
  public var workdays = 0
  public var approver: ExtensionApprover = .unspecified
  public var reason = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "workdays", &workdays)
    try visit(3, "approver", &approver)
    try visit(4, "reason", &reason, .secret)
  }
}
