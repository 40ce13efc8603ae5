public import Bus

/// The keys with which files are sealed, as one instance has them, and how many names and rows each sealed. Of the keys it tells their numbers alone.
public struct ReadFileKeys: Call, Hashable {
  public typealias Reply = FieldKeyList
  public static let method = Method("case.keys", 90, .query, roles: [.operator])

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
}
