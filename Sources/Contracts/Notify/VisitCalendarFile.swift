public import Bus

/// A calendar file (RFC 5545).
public struct VisitCalendarFile: Message, Hashable {
  /// `text/calendar`, UTF-8, lines ended by CR LF.
  public var text = ""
  /// The same for all files of one visit.
  public var uid = ""
  /// Grows with each change of the visit.
  public var sequence = 0
  /// `PUBLISH`, or `CANCEL` once the visit is off.
  public var method = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "text", &text)
    try visit(2, "uid", &uid)
    try visit(3, "sequence", &sequence)
    try visit(4, "method", &method)
  }
}
