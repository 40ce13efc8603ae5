/// One row of a result. Columns are counted from 0, in the order in which the query names them.
///
/// Each reading throws ``StoreError/unexpectedValue(column:expected:)`` when the column holds another type or does not exist, so
/// that a query and its reader that have drifted apart are found at once.
public struct Row: Sendable, Hashable {
  public let values: [SQLValue]

  public init(_ values: [SQLValue]) {
    self.values = values
  }

  public func integer(_ column: Int) throws(StoreError) -> Int64 {
    guard case .integer(let value)? = value(column) else { throw .unexpectedValue(column: column, expected: "integer") }
    return value
  }

  public func real(_ column: Int) throws(StoreError) -> Double {
    guard case .real(let value)? = value(column) else { throw .unexpectedValue(column: column, expected: "real") }
    return value
  }

  public func text(_ column: Int) throws(StoreError) -> String {
    guard case .text(let value)? = value(column) else { throw .unexpectedValue(column: column, expected: "text") }
    return value
  }

  public func blob(_ column: Int) throws(StoreError) -> [UInt8] {
    guard case .blob(let value)? = value(column) else { throw .unexpectedValue(column: column, expected: "blob") }
    return value
  }

  /// Whether the integer is other than 0.
  public func boolean(_ column: Int) throws(StoreError) -> Bool { try integer(column) != 0 }

  public func optionalInteger(_ column: Int) throws(StoreError) -> Int64? { isNull(column) ? nil : try integer(column) }
  public func optionalReal(_ column: Int) throws(StoreError) -> Double? { isNull(column) ? nil : try real(column) }
  public func optionalText(_ column: Int) throws(StoreError) -> String? { isNull(column) ? nil : try text(column) }
  public func optionalBlob(_ column: Int) throws(StoreError) -> [UInt8]? { isNull(column) ? nil : try blob(column) }

  private func isNull(_ column: Int) -> Bool { value(column) == .null }

  private func value(_ column: Int) -> SQLValue? {
    guard values.indices.contains(column) else { return Optional.none }
    return values[column]
  }
}
