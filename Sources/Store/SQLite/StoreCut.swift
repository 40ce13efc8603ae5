import Dispatch
import GRDB
import Glibc

/// The SQLite databases of several services at one moment, held still to be copied while the services go on writing.
///
/// For that moment nobody writes to any of them: what a row of one says of another's is there in the copies too, and a follower's cursor is not
/// beyond the log. Without it, databases copied one after the other would belong to different times.
public final class StoreCut: Sendable {
  /// How long all are waited for. A service's own writes wait ``StoreLimits/busyMilliseconds`` for it, and fail after that.
  private static let patience: UInt64 = 2_000_000_000
  /// Between two attempts for a lock, in microseconds. A busy service frees it only for the moment between two commits.
  private static let pause: UInt32 = 100
  private static let attempts = 3
  private static let rest: UInt32 = 500_000
  private static let pagesPerStep: CInt = 1_024

  private let snapshots: [String: DatabaseQueue]

  private init(_ snapshots: [String: DatabaseQueue]) { self.snapshots = snapshots }

  /// The services that have a database there, in order of their names.
  public var services: [String] { snapshots.keys.sorted() }

  /// Takes hold of the databases that there are in a directory.
  /// - Throws: ``StoreError/busy`` where one is written to all the time, ``StoreError/unfinishedRestore(path:)``, ``StoreError/corrupt`` or what else is wrong with a file.
  public static func take(_ directory: String, services: [String]) async throws(StoreError) -> StoreCut {
    try await offCooperativeThreads { () throws(StoreError) in
      try RestoreMark(directory).check()
      var files: [String: DatabaseFile] = [:]
      for service in services {
        let file = DatabaseFile(directory, service: service)
        if try file.exists() { files[service] = file }
      }
      do {
        for _ in 1..<attempts {
          do {
            return try hold(files)
          } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // What was locked so far is free again; those who waited for it ask a tenth of a second apart, and go first.
            usleep(rest)
          }
        }
        return try hold(files)
      } catch {
        throw StoreError(error)
      }
    }
  }

  private static func hold(_ files: [String: DatabaseFile]) throws -> StoreCut {
    let end = DispatchTime.now().uptimeNanoseconds + patience
    // All are open before the first is locked, and locked in one order, so that two back-ups do not wait for each other.
    let snapshots = try files.mapValues { try DatabaseQueue(path: $0.readingPath(), configuration: reading) }
    let writers = try files.filter { !$0.value.isImmutable }.sorted { $0.key < $1.key }.map {
      try DatabaseQueue(path: $0.value.path, configuration: writing(until: end))
    }
    for writer in writers { try writer.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") } }
    for snapshot in snapshots.values {
      try snapshot.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN")
        // The state is had with the first read.
        _ = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master")
      }
    }
    for writer in writers { try writer.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") } }
    return StoreCut(snapshots)
  }

  private static func writing(until end: UInt64) -> Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .callback { _ in
      usleep(pause)
      return DispatchTime.now().uptimeNanoseconds < end
    }
    return configuration
  }

  private static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.allowsUnsafeTransactions = true
    return configuration
  }

  /// How a service's database stood; without the space it takes.
  /// - Throws: ``StoreError/foreign(path:reason:)`` where it has no tables of a store.
  public func status(of service: String) async throws(StoreError) -> StoreStatus {
    let snapshot = try snapshot(of: service)
    return try await offCooperativeThreads { () throws(StoreError) in
      do {
        return try snapshot.writeWithoutTransaction {
          try StoreView.status(in: ReadTransaction(SQLiteConnection($0), limits: StoreLimits()))
        }
      } catch {
        throw StoreError(error)
      }
    }
  }

  /// Copies a service's database into a new file, as one file that is complete by itself, and waits for the disk.
  /// - Parameter progress: told the share that is done, 0 to 1, now and then.
  /// - Throws: ``StoreError/corrupt`` where the database is damaged, ``StoreError/full`` or what else is wrong; the file may then be there in
  ///   part.
  public func copy(_ service: String, to path: String, progress: @escaping @Sendable (Double) -> Void) async throws(StoreError) {
    let snapshot = try snapshot(of: service)
    try await offCooperativeThreads { () throws(StoreError) in
      do {
        try DatabaseFile.make(path)
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        let copy = try DatabaseQueue(path: path, configuration: configuration)
        try snapshot.writeWithoutTransaction { source in
          try copy.writeWithoutTransaction { target in
            try source.backup(to: target, pagesPerStep: Self.pagesPerStep) { step in
              progress(Double(step.completedPageCount) / Double(max(1, step.totalPageCount)))
            }
          }
        }
        try copy.close()
        // The copy says of itself that a log belongs to it, as the original does; from here on it is one file, readable also where nothing
        // can be written.
        let sole = try DatabaseQueue(path: path, configuration: configuration)
        let soundness = try sole.writeWithoutTransaction { database in
          _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
          // Pages are copied as they are, damaged ones too, and nobody looks at a back-up until it is needed.
          return try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
        }
        try sole.close()
        guard soundness == "ok" else { throw StoreError.corrupt }
        try DatabaseFile.synchronise(path)
      } catch {
        throw StoreError(error)
      }
    }
  }

  /// Lets go of the databases.
  public func release() async {
    await offCooperativeThreads { [snapshots] in
      for snapshot in snapshots.values {
        try? snapshot.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try? snapshot.close()
      }
    }
  }

  private func snapshot(of service: String) throws(StoreError) -> DatabaseQueue {
    guard let snapshot = snapshots[service] else { throw .closed }
    return snapshot
  }
}
