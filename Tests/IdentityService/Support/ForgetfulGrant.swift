import Bus
import Contracts
import ServiceKit
import Store

@testable import IdentityService

/// `identity.grantMandate` at the moment at which what was kept for long enough is forgotten.
struct ForgetfulGrant: Command {
  typealias Request = GrantMandate

  static let isDoneForAnother = GrantMandateOperation.isDoneForAnother

  let base: GrantMandateOperation

  var environment: ServiceEnvironment { base.environment }

  nonisolated(nonsending) func gather(_ request: GrantMandate, _ context: CallContext) async throws -> GrantMandateOperation.Gathered {
    let gathered = try await base.gather(request, context)
    _ = try await environment.store.write { try $0.forgetCommands(before: .max, now: .max, limit: 100) }
    return gathered
  }

  func decide(_ request: GrantMandate, _ gathered: GrantMandateOperation.Gathered, _ unit: WorkUnit) throws -> MandateEntry {
    try base.decide(request, gathered, unit)
  }
}
