public import Bus

/// One material of a plan.
public struct PlannedMaterial: Message, Hashable {
  public var id = ""
  public var name = ""
  public var way: MaterialWay = .unspecified
  /// The id of the certificate that stands in.
  public var certificate = ""
  public var whyZh = ""
  public var whyEn = ""
  public var necessity: Necessity = .unspecified

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "way", &way)
    try visit(4, "certificate", &certificate)
    try visit(5, "whyZh", &whyZh)
    try visit(6, "whyEn", &whyEn)
    try visit(7, "necessity", &necessity)
  }
}
