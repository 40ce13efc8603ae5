import ServiceKit
import Store

@testable import IdentityService

/// The service, but that the answers of executed commands are forgotten between the look of `identity.grantMandate` and its decision.
struct ForgetfulIdentityService: SuiteService {
  static let name = IdentityService.name
  static let migrations = IdentityService.migrations

  private let service: IdentityService

  init(_ environment: ServiceEnvironment) async throws { service = try await IdentityService(environment) }

  var operations: [any BusOperation] {
    service.operations.map { operation in
      guard let grant = operation as? GrantMandateOperation else { return operation }
      return ForgetfulGrant(base: grant)
    }
  }
}
