import Bus
import Contracts
import ServiceKit

/// A command that would change the catalogue, where a setting has fixed it: instances side by side would differ after it.
struct RefusedChange<Request: Call>: BusOperation {
  nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> Request.Reply {
    throw Refusal(ItemRefusals.fixedCatalogue, notExecuted: true)
  }
}
