import Bus
import ServiceKit

/// A command that changes the catalogue: readers see the change before the caller has its answer.
struct ThenRefreshed<Change: Command>: BusOperation {
  let change: Change
  let current: CurrentCatalogue

  init(_ change: Change, _ current: CurrentCatalogue) {
    self.change = change
    self.current = current
  }

  nonisolated(nonsending) func handle(_ request: Change.Request, _ context: CallContext) async throws -> Change.Request.Reply {
    defer { current.forgetProposal(by: context.key) }
    let reply = try await change.handle(request, context)
    try await current.refresh()
    return reply
  }
}
