public import Bus

/// What a provider says became of a message that it took (回执). It may come before the answer to the message itself, twice, late, or of a message that
/// is not known: states never go back.
public struct ReportDelivery: Call, Hashable {
  public typealias Reply = DeliveryReported
  public static let method = Method("notify.deliveryReport", 75, .command, roles: [.service, .operator])

  /// As the settings call it: `text`, `text2`, `mail`, `mail2`.
  public var provider = ""
  /// Our name of the message, which the provider was given as its id; or…
  public var message = ""
  /// …the provider's name of it; with both, both must be of one message.
  public var receipt = ""
  /// Whether it reached the person; else it did not and will not.
  public var delivered = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "provider", &provider)
    try visit(2, "message", &message)
    try visit(3, "receipt", &receipt)
    try visit(4, "delivered", &delivered)
  }
}
