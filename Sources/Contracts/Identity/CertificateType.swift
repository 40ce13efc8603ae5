public import Bus

/// A type of certificate (证照类型): who sets it, who may issue it, and for how long it holds.
public struct CertificateType: Message, Hashable {
  /// What items, results and materials are joined by, `ct046`.
  public var code = ""
  public var name = ""
  /// The credit code of the body that sets the type: the identifiers of its certificates begin with it.
  public var setter = ""
  /// The credit codes of the offices that may issue it; empty: any.
  public var offices: [String] = []
  /// For how long a certificate holds from the day of issue, in days, months or years; nil: for good.
  public var validity: TimeLimit? = nil
  /// Whether it may be withheld (暂扣).
  public var withholdable = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "name", &name)
    try visit(3, "setter", &setter)
    try visit(4, "offices", &offices)
    try visit(5, "validity", &validity)
    try visit(6, "withholdable", &withholdable)
  }
}
