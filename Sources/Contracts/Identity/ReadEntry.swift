public import Bus

/// One read of a subject's data.
public struct ReadEntry: Message, Hashable {
  public var sequence = 0
  /// Microseconds since 1970.
  public var at = 0
  public var principal = ""
  public var role: Role = .none
  public var channel = ""
  public var purpose: Purpose? = nil
  /// Which fields were read.
  public var fields: [String] = []
  public var method = ""
  /// What it was for where no call can say so, and the purpose is unspecified: `upkeep` of the register, `verification` of a contact point, a
  /// certificate, or of who may be let act for another. Empty otherwise.
  public var duty = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "sequence", &sequence)
    try visit(2, "at", &at)
    try visit(3, "principal", &principal)
    try visit(4, "role", &role)
    try visit(5, "channel", &channel)
    try visit(6, "purpose", &purpose)
    try visit(7, "fields", &fields)
    try visit(8, "method", &method)
    try visit(9, "duty", &duty)
  }
}
