import ServiceKit
import Store

@testable import IdentityService

/// The service of a program that knows the toy suite too; `identity.cipher` may name either.
struct ToyIdentityService: SuiteService {
  static let name = IdentityService.name
  static let migrations = IdentityService.migrations

  private let service: IdentityService

  init(_ environment: ServiceEnvironment) async throws {
    service = try await IdentityService(environment, suites: CipherSuites.all + [ToySuite.self])
  }

  var operations: [any BusOperation] { service.operations }
  var reactions: [any EventReaction] { service.reactions }
}
