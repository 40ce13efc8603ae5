public import Bus

/// One certificate with all that is kept of it.
public struct CertificateView: Message, Hashable {
  public var certificate: CertificateEntry? = nil
  /// 电子证照标识, in full.
  public var identifier = ""
  /// The holder.
  public var subject = ""
  /// What was done to it last.
  public var operation: CertificateOperation = .unspecified
  /// What that rests on; empty where nothing but its issue was done.
  public var ground = ""
  /// Microseconds since 1970; 0: nothing but its issue was done.
  public var changedAt = 0

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "certificate", &certificate)
    try visit(2, "identifier", &identifier, .secret)
    try visit(3, "subject", &subject)
    try visit(4, "operation", &operation)
    try visit(5, "ground", &ground)
    try visit(6, "changedAt", &changedAt)
  }
}
