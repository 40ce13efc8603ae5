// All of it has a name that the store's own connection has too.
import struct GRDB.Configuration
import class GRDB.DatabaseQueue

@testable import Store

/// The disk of a world: SQLite in memory, with what was committed and nothing else. It outlives the programs that write to it.
final class MemoryDatabase: Sendable {
  private let queue: DatabaseQueue

  init(migrations: [Migration]) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(configuration: configuration)
    let migrator = try Migrator(path: "memory", migrations: migrations)
    try queue.writeWithoutTransaction { _ = try migrator.migrate(SQLiteConnection($0)) }
  }

  func run<Result>(_ body: (SQLiteConnection) throws -> Result) rethrows -> Result {
    try queue.writeWithoutTransaction { try body(SQLiteConnection($0)) }
  }
}
