import GRDB
import GRDBSQLite

/// A statement out of GRDB's cache, bound and stepped through SQLite itself.
///
/// GRDB turns each argument into a `DatabaseValue` and watches each execution for observers, of which the store has none. Measured with
/// one row of 600 bytes a write in commits of 512, that is a third of the writer's time.
@safe struct PreparedStatement {
  private let database: Database
  /// Keeps `handle` valid.
  private let statement: Statement
  private let handle: OpaquePointer

  init(_ database: Database, _ sql: String) throws(StoreError) {
    self.database = database
    do {
      statement = try database.cachedStatement(sql: sql)
    } catch {
      throw StoreError(error)
    }
    unsafe handle = statement.sqliteStatement
  }

  /// Whether it changes nothing, by SQLite's own account.
  var isReadOnly: Bool { unsafe sqlite3_stmt_readonly(handle) != 0 }

  /// Binds each `?` in turn and steps through the rows, then frees what was bound, so that an idle statement holds no large value.
  /// - Parameter isCommit: whether what fails may be in the log by then.
  func run(_ values: [SQLValue], rows limit: Int = .max, isCommit: Bool = false) throws(StoreError) -> [Row] {
    defer {
      unsafe sqlite3_reset(handle)
      unsafe sqlite3_clear_bindings(handle)
    }
    guard unsafe sqlite3_bind_parameter_count(handle) == values.count else {
      throw .statement("it takes \(unsafe sqlite3_bind_parameter_count(handle)) values and was given \(values.count)")
    }
    for (index, value) in values.enumerated() { try bind(value, at: CInt(index + 1)) }
    var rows: [Row] = []
    while rows.count < limit {
      let code = unsafe sqlite3_step(handle)
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else { throw failure(code, isCommit: isCommit) }
      rows.append(currentRow())
    }
    return rows
  }

  private func bind(_ value: SQLValue, at index: CInt) throws(StoreError) {
    // SQLite copies the bytes before the call returns (sqlite.org/c3ref/c_static.html).
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code: CInt
    switch value {
    case .null: code = unsafe sqlite3_bind_null(handle, index)
    case .integer(let value): code = unsafe sqlite3_bind_int64(handle, index, value)
    case .real(let value): code = unsafe sqlite3_bind_double(handle, index, value)
    case .text(var value):
      // PostgreSQL has no U+0000, and readers in C would stop there, making one principal or key out of two.
      let bound: CInt? = value.withUTF8 { bytes in
        guard unsafe !bytes.contains(0) else { return nil }
        return unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
          unsafe sqlite3_bind_text64(handle, index, characters.baseAddress, UInt64(characters.count), copied, UInt8(SQLITE_UTF8))
        }
      }
      guard let bound else { throw .constraint("a text holds U+0000") }
      code = bound
    case .blob(let value):
      code = unsafe value.withUnsafeBytes { bytes in
        // A blob of no bytes may have no address, which SQLite would take for NULL.
        unsafe bytes.isEmpty
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), copied)
      }
    }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func currentRow() -> Row {
    let columns = unsafe sqlite3_column_count(handle)
    return Row(
      (0..<columns).map { column in
        switch unsafe sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(handle, column))
        case SQLITE_TEXT:
          let start = unsafe sqlite3_column_text(handle, column)
          return .text(unsafe String(decoding: UnsafeBufferPointer(start: start, count: count(column)), as: UTF8.self))
        case SQLITE_BLOB:
          let start = unsafe sqlite3_column_blob(handle, column)
          return .blob(unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count(column))))
        default: return .null
        }
      })
  }

  private func count(_ column: CInt) -> Int { Int(unsafe sqlite3_column_bytes(handle, column)) }

  private func failure(_ code: CInt, isCommit: Bool = false) -> StoreError {
    let error = DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    return isCommit ? StoreError(ofCommit: error) : StoreError(error)
  }
}
