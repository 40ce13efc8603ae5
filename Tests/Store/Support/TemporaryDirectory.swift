import Foundation
import Logging
import Store

/// A directory of real files for one test, removed with the value.
final class TemporaryDirectory: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)").path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func configuration(_ limits: StoreLimits = StoreLimits()) -> StoreConfiguration {
    StoreConfiguration(directory: path, service: "sample", limits: limits)
  }

  func open(_ migrations: [Migration] = sampleMigrations, _ limits: StoreLimits = StoreLimits()) async throws(StoreError) -> Store {
    try await Store.open(configuration(limits), migrations: migrations, logger: quiet)
  }

  var database: String { "\(path)/sample.sqlite" }

  func bytes(_ file: String = "sample.sqlite") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  func write(_ bytes: Data, to file: String = "sample.sqlite") throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

let sampleMigrations = [
  Migration(
    1, "things",
    [
      "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, weight REAL, picture BLOB CHECK (length(picture) < 2000000))",
      """
      CREATE TABLE part (
        id INTEGER PRIMARY KEY, thing INTEGER NOT NULL REFERENCES thing (id),
        owner INTEGER REFERENCES thing (id) DEFERRABLE INITIALLY DEFERRED
      )
      """,
    ])
]

/// A refusal in a domain's own words.
struct Refusal: Error, Equatable {}

func event(_ number: Int, subject: String = "thing-1", kind: String = "thing.made") -> NewEvent {
  var random = SystemRandomNumberGenerator()
  var ids = UUIDv7Generator()
  return NewEvent(
    id: ids.next(milliseconds: UInt64(number), using: &random).bytes, kind: kind, subject: subject, at: Int64(number) * 1_000,
    principal: "clerk", channel: "window", payload: [UInt8(truncatingIfNeeded: number)])
}

extension Store {
  func names() async throws -> [String] {
    try await read { try $0.rows("SELECT name FROM thing ORDER BY id").map { try $0.text(0) } }
  }

  func add(_ name: String) async throws {
    try await write { try $0.execute("INSERT INTO thing (name) VALUES (?)", [.text(name)]) }
  }

  func pragma(_ name: String) async throws -> SQLValue? {
    try await write { try $0.row("PRAGMA \(name)")?.values.first }
  }

  /// Returns when as many writes wait.
  func waitUntilPending(_ count: Int) async {
    while statistics.pending < count { await Task.yield() }
  }
}

extension StoreError {
  var isConstraint: Bool { if case .constraint = self { true } else { false } }
  var isUnwritable: Bool { if case .unwritable = self { true } else { false } }
  var isUnreachable: Bool { if case .unreachable = self { true } else { false } }
  var isOutcomeUnknown: Bool { if case .outcomeUnknown = self { true } else { false } }
}
