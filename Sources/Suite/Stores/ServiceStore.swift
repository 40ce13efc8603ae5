public import ServiceKit
public import Store

/// One service's store from outside: the service, and where it keeps its records.
public struct ServiceStore: Sendable {
  public let service: any SuiteService.Type
  public let location: StoreLocation

  public var name: String { service.name }

  /// The versions of its tables that this program knows.
  public var known: StoreStatus.Versions { StoreStatus.Versions(store: Store.version, service: service.migrations.count) }

  /// The stores of all services, in the order in which these start.
  public static func all(at location: StoreLocation) -> [ServiceStore] {
    SuiteServices.all.map { ServiceStore(service: $0, location: location) }
  }

  /// Looks at it; nil where there is none.
  /// - Throws: `StoreError`.
  func look<Result: Sendable>(_ body: @Sendable (StoreView) async throws -> Result) async throws -> Result? {
    guard let view = try await StoreView.open(location, service: name) else { return nil }
    do {
      let result = try await body(view)
      await view.close()
      return result
    } catch {
      await view.close()
      throw error
    }
  }

  /// How it stands; nil where there is none.
  /// - Throws: `StoreError`.
  public func status() async throws -> StoreStatus? { try await look { try await $0.status() } }
}
