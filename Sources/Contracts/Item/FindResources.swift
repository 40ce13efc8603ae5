public import Bus

/// Lists the register of resources.
public struct FindResources: Call, Hashable {
  public typealias Reply = ResourceList
  public static let method = Method("item.resources", 43, .query)

  public var material = ""
  public var certificateType = ""
  public var after = ""
  /// At most 200; 0: 50.
  public var limit = 0
  public var includingRetired = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "certificateType", &certificateType)
    try visit(3, "after", &after)
    try visit(4, "limit", &limit)
    try visit(5, "includingRetired", &includingRetired)
  }
}
