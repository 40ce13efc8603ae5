import Foundation
import Logging
import Store
import TestKit

/// Each engine that a store runs on.
enum Database: CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  var testDescription: String { self == .sqlite ? "SQLite" : "PostgreSQL" }

  /// A place for a store that nobody else uses.
  func place() async throws -> Place {
    switch self {
    case .sqlite: Place(configuration: TemporaryDirectory().configuration())
    case .postgres:
      Place(
        configuration: StoreConfiguration(
          .server(try await PostgresServer.running().address),
          service: "test_\(UUID().uuidString.prefix(8).lowercased().replacing("-", with: ""))"))
    }
  }
}
