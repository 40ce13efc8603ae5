import GRDB

extension StoreError {
  /// What GRDB or SQLite threw, in the store's words. SQLite's messages name tables and columns, never values.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case is CancellationError: self = .cancelled
    case let error as DatabaseError: self = Self.translated(error)
    default: self = .failed(code: 0, "\(error)")
    }
  }

  /// Why a commit failed. SQLite makes room in its shared memory only after the commit is in the log, and on disk: a start after a
  /// crash would carry it out.
  init(ofCommit error: DatabaseError) {
    switch error.extendedResultCode {
    case .SQLITE_IOERR_SHMSIZE: self = .failed(code: error.extendedResultCode.rawValue, error.message ?? "")
    default: self = Self.translated(error)
    }
  }

  private static func translated(_ error: DatabaseError) -> StoreError {
    let message = error.message ?? ""
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      return .conflict(message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message)
    case .SQLITE_IOERR_SHMSIZE: return .full
    default: break
    }
    switch error.resultCode {
    case .SQLITE_CONSTRAINT: return .constraint(message)
    case .SQLITE_FULL: return .full
    // Told before anything is written.
    case .SQLITE_READONLY: return .unwritable(path: "the database", reason: message)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_INTERRUPT: return .cancelled
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .corrupt
    case .SQLITE_MISUSE where message == "Connection is closed": return .closed
    case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_MISMATCH, .SQLITE_TOOBIG: return .statement(message)
    default: return .failed(code: error.extendedResultCode.rawValue, message)
    }
  }
}
