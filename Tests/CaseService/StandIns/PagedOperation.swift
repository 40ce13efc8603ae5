import Bus
import Contracts
import ServiceKit

/// An operation that is asked for pages of one certificate, if for any.
struct PagedOperation<Base: BusOperation>: BusOperation {
  typealias Request = Base.Request

  let base: Base

  nonisolated(nonsending) func handle(_ request: Base.Request, _ context: CallContext) async throws -> Base.Request.Reply {
    guard var find = request as? FindCertificates else { return try await base.handle(request, context) }
    find.limit = 1
    guard let paged = find as? Base.Request else { throw BusRefusals.internalFault.refusal() }
    return try await base.handle(paged, context)
  }
}
