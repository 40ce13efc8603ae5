import Logging
import NotifyService
import Store
import TestKit

extension NotifyStore {
  /// A number of the database, while the service does not run: the first column of a query's first row.
  static func number(_ sql: String, in directory: String) async throws -> Int64? {
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: NotifyService.name), migrations: NotifyService.migrations,
      logger: Logger(label: "test"))
    do {
      let number = try await store.read { transaction in try transaction.row(sql)?.integer(0) }
      await store.close()
      return number
    } catch {
      await store.close()
      throw error
    }
  }
}
