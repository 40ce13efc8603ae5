/// Why the store did not do what it was asked. Each describes itself in one line that says what is wrong and what helps, without any value
/// that was stored.
public enum StoreError: Error, Sendable, Hashable {
  /// Another process, or another store of this one, has the database open. The holder is its process number, where it is known.
  case locked(path: String, holder: Int32?)

  /// The directory or file cannot be made or written.
  case unwritable(path: String, reason: String)

  /// The file is something else than a SQLite database.
  case notADatabase(path: String)

  /// The database belongs to another program or another service.
  case foreign(path: String, reason: String)

  /// A newer version of the program has migrated the database.
  case newer(path: String, found: Int, known: Int)

  /// A migration is wrong or cannot be applied; the database is as it was.
  case migration(version: Int, reason: String)

  /// SQLite finds the database damaged.
  case corrupt

  /// As many writes wait as may wait, or another program holds the database. Not executed.
  case busy

  /// No space is left on the disk. Not executed.
  case full

  /// The store has been closed. Not executed.
  case closed

  /// The task was cancelled before the work was done. Not executed.
  case cancelled

  /// A row with this key exists; the columns that clash.
  case conflict(String)

  /// A row breaks a rule of its table; which.
  case constraint(String)

  /// The events up to there have had their effect.
  case cursorNotForward(follower: String)

  /// A column holds another type than its reader expects.
  case unexpectedValue(column: Int, expected: String)

  /// The statement is wrong.
  case statement(String)

  /// The engine failed, for instance on a fault of the disk. Whether a write under way is on disk is not known.
  case failed(code: Int32, String)
}

extension StoreError {
  /// Whether it is certain that nothing was written, so that the same write may be sent again.
  public var isNotExecuted: Bool {
    switch self {
    case .failed, .corrupt: false
    default: true
    }
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .locked(let path, let holder):
      "the database \(path) is in use\(holder.map { " by process \($0)" } ?? ""); stop that program, or choose another data directory"
    case .unwritable(let path, let reason):
      "\(path) cannot be written (\(reason)); correct its permissions, or choose another data directory"
    case .notADatabase(let path):
      "\(path) is not a SQLite database; move it away, or restore a back-up"
    case .foreign(let path, let reason):
      "\(path) is not this service's database (\(reason)); move it away, or choose another data directory"
    case .newer(let path, let found, let known):
      "\(path) is of version \(found) and this program knows up to \(known); start the newer program"
    case .migration(let version, let reason):
      "migration \(version) failed (\(reason)) and was undone; start the previous program, and report this"
    case .corrupt:
      "the database is damaged; stop the service and restore a back-up"
    case .busy:
      "the store is busy; try again shortly"
    case .full:
      "no space is left on the disk; free some, writing resumes by itself"
    case .closed:
      "the store is closed; start the service again"
    case .cancelled:
      "the work was cancelled before it was done; send it again if it is still wanted"
    case .conflict(let columns):
      "a row with the same \(columns) exists; read it instead"
    case .constraint(let rule):
      "a row breaks a rule of its table (\(rule)); correct the value"
    case .cursorNotForward(let follower):
      "the cursor of \(follower) moves forward only; read it again and go on from there"
    case .unexpectedValue(let column, let expected):
      "column \(column) does not hold \(expected); the query and its reader differ"
    case .statement(let reason):
      "a statement is wrong (\(reason)); report this"
    case .failed(let code, let reason):
      "the database engine failed with code \(code) (\(reason)); look at the disk, then start the service again"
    }
  }
}
