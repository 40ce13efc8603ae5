import Foundation
import GRDB

extension SQLValue {
  /// GRDB binds a `Data` without storage as NULL; an empty slice of one with storage is bound as the empty blob that it is.
  private static let emptyBlob = Data(count: 64).prefix(0)

  /// - Throws: ``StoreError/constraint(_:)`` for a text with U+0000: PostgreSQL has none, and SQLite would cut it there in silence, making
  ///   one principal or key out of two.
  func argument() throws(StoreError) -> (any DatabaseValueConvertible)? {
    switch self {
    case .text(let value) where value.utf8.contains(0): throw .constraint("a text holds U+0000")
    case .null: return nil
    case .integer(let value): return value
    case .real(let value): return value
    case .text(let value): return value
    case .blob(let value): return value.isEmpty ? Self.emptyBlob : Data(value)
    }
  }

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let value): self = .integer(value)
    case .double(let value): self = .real(value)
    case .string(let value): self = .text(value)
    case .blob(let value): self = .blob([UInt8](value))
    }
  }
}

extension Row {
  init(_ row: GRDB.Row) {
    self.init((0..<row.count).map { SQLValue(row[$0] as DatabaseValue) })
  }
}
