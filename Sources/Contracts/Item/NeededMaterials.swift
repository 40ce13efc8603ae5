public import Bus

/// Says which materials this subject still has to bring for an item, and which the suite holds already.
public struct NeededMaterials: Call, Hashable {
  public typealias Reply = MaterialsPlan
  public static let method = Method("item.materials", 4, .query)

  public var item = ""
  public var subject = ""
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "item", &item)
    try visit(2, "subject", &subject)
    try visit(3, "purpose", &purpose)
  }
}
