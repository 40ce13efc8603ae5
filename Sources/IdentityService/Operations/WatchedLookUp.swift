import Bus

/// An operation by which one could find out by trying which numbers there are.
struct WatchedLookUp<Base: Bus::Operation>: Bus::Operation {
  typealias Request = Base.Request

  private let base: Base
  private let watch: LookUpWatch

  init(_ base: Base, by watch: LookUpWatch) {
    self.base = base
    self.watch = watch
  }

  nonisolated(nonsending) func handle(_ request: Base.Request, _ context: CallContext) async throws -> Base.Request.Reply {
    try await watch(for: context.principal) { () async throws -> Base.Request.Reply in try await base.handle(request, context) }
  }
}
