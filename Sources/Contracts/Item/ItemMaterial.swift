public import Bus

/// A material that an item asks for.
public struct ItemMaterial: Message, Hashable {
  public var id = ""
  public var name = ""
  public var necessity: Necessity = .unspecified
  public var copies = 0
  /// The certificate type that stands in for it; empty: none.
  public var certificateType = ""
  /// Whose certificate it is: `applicant`, …
  public var holder = ""
  public var issuer = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "necessity", &necessity)
    try visit(4, "copies", &copies)
    try visit(5, "certificateType", &certificateType)
    try visit(6, "holder", &holder)
    try visit(7, "issuer", &issuer)
  }
}
