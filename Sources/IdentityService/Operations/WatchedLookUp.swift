import Bus

/// An operation by which one could find out by trying which numbers there are, or of what birth and sex somebody is.
struct WatchedLookUp<Base: Bus::Operation>: Bus::Operation {
  typealias Request = Base.Request

  private let base: Base
  private let watch: LookUpWatch
  private let misses: Set<UInt16>

  /// - Parameter misses: the refusals that count as a miss.
  init(_ base: Base, by watch: LookUpWatch, counting misses: Set<UInt16> = LookUpWatch.misses) {
    self.base = base
    self.watch = watch
    self.misses = misses
  }

  nonisolated(nonsending) func handle(_ request: Base.Request, _ context: CallContext) async throws -> Base.Request.Reply {
    try await watch(for: context.principal, misses: misses) { () async throws -> Base.Request.Reply in
      try await base.handle(request, context)
    }
  }
}
