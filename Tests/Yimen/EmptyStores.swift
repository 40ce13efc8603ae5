import Logging
import ServiceKit
import Store
import Suite

/// The stores of a suite that has not begun.
enum EmptyStores {
  static func make(in directory: String) async throws { try await make(at: .directory(directory)) }

  static func make(at location: StoreLocation) async throws {
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    for service in SuiteServices.all {
      let configuration = StoreConfiguration(location, service: service.name)
      await (try Store.open(configuration, migrations: service.migrations, logger: quiet)).close()
    }
  }
}
