public import Bus

/// Adds or changes a resource of the register: what an office can give, so that nobody is asked for it.
public struct PutResource: Call, Hashable {
  public typealias Reply = ResourceEntry
  public static let method = Method("item.putResource", 42, .command, roles: [.operator])

  public var resource: ResourceEntry? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "resource", &resource)
  }
}
