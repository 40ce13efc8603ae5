public import Bus

/// The delivery (送达) of a decided case.
public struct DeliveryEntry: Message, Hashable {
  /// By when it is to be delivered: 10 workdays after the decision (行政许可法 art. 44); nil where the case was decided before that was kept.
  public var due: DueDate? = nil
  /// YYYY-MM-DD, the day on which it was told as overdue; empty: it was not.
  public var overdueOn = ""
  /// YYYY-MM-DD; empty: not delivered yet.
  public var deliveredOn = ""
  public var method: DeliveryMethod = .unspecified
  /// The carrier's number; empty: it was not posted.
  public var trackingNumber = ""
  /// The id of the certificate that was issued; empty: none was granted.
  public var certificate = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "due", &due)
    try visit(2, "overdueOn", &overdueOn)
    try visit(3, "deliveredOn", &deliveredOn)
    try visit(4, "method", &method)
    try visit(5, "trackingNumber", &trackingNumber)
    try visit(6, "certificate", &certificate)
  }
}
