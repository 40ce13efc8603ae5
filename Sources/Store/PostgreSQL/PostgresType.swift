import CPostgres

/// The types of columns and arguments that the store uses, by their numbers in PostgreSQL's catalogue (pg_type.dat).
enum PostgresType {
  static let boolean: Oid = 16
  static let bytea: Oid = 17
  static let name: Oid = 19
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let float8: Oid = 701
  static let varchar: Oid = 1_043

  /// Of an argument; 0, "as the statement needs it", for NULL.
  static func of(_ value: SQLValue) -> Oid {
    switch value {
    case .null: 0
    case .integer: int8
    case .real: float8
    case .text: text
    case .blob: bytea
    }
  }
}
