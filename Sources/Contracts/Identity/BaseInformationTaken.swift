public import Bus

/// What became of base information that was put.
public struct BaseInformationTaken: Message, Hashable {
  public var subject = ""
  /// Fields that were taken over.
  public var taken = 0
  /// Fields of which something newer is known already.
  public var outdated = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "taken", &taken)
    try visit(3, "outdated", &outdated)
  }
}
