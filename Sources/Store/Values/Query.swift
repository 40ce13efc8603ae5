/// A query with its arguments.
public struct Query: Sendable, Hashable {
  public let sql: String
  public let values: [SQLValue]

  public init(_ sql: String, _ values: [SQLValue] = []) {
    self.sql = sql
    self.values = values
  }
}
