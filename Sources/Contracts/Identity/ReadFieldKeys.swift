public import Bus

/// The keys with which personal data is sealed, as one instance has them, and how many fields each sealed. Of the keys it tells their numbers alone.
public struct ReadFieldKeys: Call, Hashable {
  public typealias Reply = FieldKeyList
  public static let method = Method("identity.keys", 47, .query, roles: [.operator])

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}
