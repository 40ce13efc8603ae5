import IdentityService
import Logging
import Store
import TestKit

/// The service's database, while the service does not run.
enum IdentityStore {
  /// - Parameter versions: how many of the migrations it has, the first ones.
  static func edit<Result: Sendable>(
    in directory: String, versions: Int = IdentityService.migrations.count, _ body: @escaping @Sendable (Transaction) throws -> Result
  ) async throws -> Result {
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: IdentityService.name),
      migrations: Array(IdentityService.migrations.prefix(versions)), logger: Logger(label: "test"))
    do {
      let result = try await store.write(body)
      await store.close()
      return result
    } catch {
      await store.close()
      throw error
    }
  }
}
