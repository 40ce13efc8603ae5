import TestKit
import Testing

/// Each engine that a store runs on.
enum Database: CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  var testDescription: String { self == .sqlite ? "SQLite" : "PostgreSQL" }

  func place() async throws -> Place {
    switch self {
    case .sqlite: Place(TemporaryDirectory())
    case .postgres: Place(try await PostgresServer.running())
    }
  }

  /// The query for the names of a table's columns, in their order.
  var columns: String {
    switch self {
    case .sqlite: "SELECT name FROM pragma_table_info(?)"
    case .postgres:
      "SELECT column_name::text FROM information_schema.columns WHERE table_name = ? AND table_schema = current_schema() ORDER BY ordinal_position"
    }
  }

  /// What the engine says where a table is missing.
  func missingTable(_ name: String) -> String {
    self == .sqlite ? "no such table: \(name)" : "relation \"\(name)\" does not exist"
  }
}
