import Contracts
import IdentityService
import ServiceKit
import Store

/// The identity service itself, but that a page of `identity.certificates` holds one certificate.
struct PagedIdentityService: SuiteService {
  static let name = IdentityService.name
  static let migrations = IdentityService.migrations

  private let service: IdentityService

  init(_ environment: ServiceEnvironment) async throws { service = try await IdentityService(environment) }

  var operations: [any BusOperation] { service.operations.map { Self.paged($0) } }
  var reactions: [any EventReaction] { service.reactions }

  private static func paged(_ operation: some BusOperation) -> any BusOperation { PagedOperation(base: operation) }
}
