import Bus
import Contracts
import ServiceKit
import Store

/// The stand-in of the identity service, but that each case is made void while its certificate is issued.
struct AnnullingIdentity: SuiteService {
  static let name = IdentityStandIn.name
  static let migrations: [Migration] = []
  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    let others = try await IdentityStandIn(environment).operations
    operations = others.map { Self.annulling($0) }
  }

  private static func annulling(_ operation: some BusOperation) -> any BusOperation { AnnullingOperation(base: operation) }
}

private struct AnnullingOperation<Base: BusOperation>: BusOperation {
  typealias Request = Base.Request

  let base: Base

  nonisolated(nonsending) func handle(_ request: Base.Request, _ context: CallContext) async throws -> Base.Request.Reply {
    if let issue = request as? IssueCertificate {
      let annul = AnnulCase.with { ($0.caseID, $0.grounds) = (issue.caseID, "虚假材料") }
      _ = try await context.call(annul, as: CaseBench.approver)
    }
    return try await base.handle(request, context)
  }
}
