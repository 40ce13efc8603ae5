public import Bus

/// Lists the halls.
public struct ListHalls: Call, Hashable {
  public typealias Reply = HallList
  public static let method = Method("notify.halls", 12, .query)

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
  }
}
