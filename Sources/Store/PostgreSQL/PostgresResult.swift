import CPostgres

/// One result of libpq's, freed with the value.
@safe
struct PostgresResult: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe PQclear(handle) }

  var status: ExecStatusType { unsafe PQresultStatus(handle) }

  /// The rows that a command changed.
  var changes: Int { unsafe Int(String(cString: PQcmdTuples(handle))) ?? 0 }

  /// What the server calls what it did: `COMMIT`, or `ROLLBACK` where a commit was asked of a transaction that had failed.
  var command: String { unsafe String(cString: PQcmdStatus(handle)) }

  /// Whether the server made it; libpq makes those that tell of a lost connection, without a code.
  var isOfServer: Bool { !field("C").isEmpty }

  /// A field of an error, by the letter that PostgreSQL's manual gives it in section 55.8.
  private func field(_ code: String) -> String {
    unsafe PQresultErrorField(handle, CInt(code.utf8.first ?? 0)).map { unsafe String(cString: $0) } ?? ""
  }

  var failure: PostgresFailure {
    PostgresFailure(state: field("C"), message: field("M"), detail: field("D"), table: field("t"), rule: field("n"))
  }

  /// - Throws: ``StoreError/statement(_:)`` for a column of a type that the store does not use.
  func rows(limit: Int) throws(StoreError) -> [Row] {
    let columns = unsafe PQnfields(handle)
    let types = (0..<columns).map { unsafe PQftype(handle, $0) }
    var rows: [Row] = []
    for row in 0..<min(unsafe Int(PQntuples(handle)), limit) {
      var values: [SQLValue] = []
      values.reserveCapacity(types.count)
      for (column, type) in types.enumerated() { values.append(try value(CInt(row), CInt(column), type)) }
      rows.append(Row(values))
    }
    return rows
  }

  private func value(_ row: CInt, _ column: CInt, _ type: Oid) throws(StoreError) -> SQLValue {
    guard unsafe PQgetisnull(handle, row, column) == 0 else { return .null }
    let bytes = unsafe UnsafeRawBufferPointer(
      start: PQgetvalue(handle, row, column), count: Int(PQgetlength(handle, row, column)))
    switch type {
    case PostgresType.int8: return .integer(unsafe Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
    case PostgresType.int4: return .integer(Int64(unsafe Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
    case PostgresType.int2: return .integer(Int64(unsafe Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
    case PostgresType.boolean: return .integer(unsafe bytes[0] == 0 ? 0 : 1)
    case PostgresType.float8: return .real(Double(bitPattern: UInt64(bigEndian: unsafe bytes.loadUnaligned(as: UInt64.self))))
    case PostgresType.text, PostgresType.varchar, PostgresType.name: return .text(unsafe String(decoding: bytes, as: UTF8.self))
    case PostgresType.bytea: return .blob(unsafe Array(bytes))
    default: throw .statement("a column is of type \(type), which the store does not use")
    }
  }
}
