public import Bus

/// An appointment of today on the list of a hall without a network.
public struct OfflineAppointment: Message, Hashable {
  public var visitID = ""
  /// When it begins, in microseconds since 1970: the rank of who comes before it.
  public var at = 0
  public var minutes = 0
  /// The numbers of its cases.
  public var cases: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "visitID", &visitID)
    try visit(2, "at", &at)
    try visit(3, "minutes", &minutes)
    try visit(4, "cases", &cases)
  }
}
