public import Bus

/// Numbers that a hall may draw without a network.
public struct OfflineNumbers: Message, Hashable {
  public var hall = ""
  /// YYYY-MM-DD.
  public var on = ""
  /// The first of them, as `C001`.
  public var first = ""
  public var last = ""
  /// Those of today who are still to come, by time; at most 1,000.
  public var appointments: [OfflineAppointment] = []
  /// The list as a page that prints on A4, in Chinese and English.
  public var html = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "hall", &hall)
    try visit(2, "on", &on)
    try visit(3, "first", &first)
    try visit(4, "last", &last)
    try visit(5, "appointments", &appointments)
    try visit(6, "html", &html)
  }
}
