import Foundation
import GRDB

extension SQLValue {
  /// GRDB binds a `Data` without storage as NULL; an empty slice of one with storage is bound as the empty blob that it is.
  private static let emptyBlob = Data(count: 64).prefix(0)

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .blob(let value): (value.isEmpty ? Self.emptyBlob : Data(value)).databaseValue
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
