public import Bus
import Crypto
public import Store

/// An operation that changes something, once for each key.
///
/// It is done in two moves: `gather` reads from other services; `decide` decides and writes in one transaction together
/// with the inbox row and the events. The reply is sent after the commit is on disk. A repeat with the same key gets the
/// stored reply; the same key with another body is refused; a refusal leaves nothing behind. What cannot be answered in time is not begun, and what
/// has not had its turn at the store by the call's deadline is not done. One that has more to say than the decision
/// needed is thrown as a ``RefusalToComplete``.
public protocol Command: BusOperation {
  associatedtype Gathered: Sendable
  /// Whether an applicant may do it for another. Then it must itself ask for the mandate: what the principal says is not believed.
  static var isDoneForAnother: Bool { get }
  var environment: ServiceEnvironment { get }
  nonisolated(nonsending) func gather(_ request: Request, _ context: CallContext) async throws -> Gathered
  func decide(_ request: Request, _ gathered: Gathered, _ unit: WorkUnit) throws -> Request.Reply
}

extension Command {
  public static var isDoneForAnother: Bool { false }

  public nonisolated(nonsending) func handle(_ request: Request, _ context: CallContext) async throws -> Request.Reply {
    if !context.principal.actingFor.isEmpty { try context.principal.checkActing(isTaken: Self.isDoneForAnother) }
    try environment.commands.enter(context)
    defer { environment.commands.leave() }
    let key = InboxKey(context)
    let digest = Array(SHA256.hash(data: context.body))
    do {
      let gathered = try await gather(request, context)
      return try await environment.store.write(by: context.lastTurn, asking: [key.query]) { [environment] transaction in
        if let reply: Request.Reply = try Inbox.reply(to: key, digest: digest, in: transaction) { return reply }
        let unit = WorkUnit(transaction, principal: context.principal, proof: context.proof, cause: context.key, environment: environment)
        let reply = try decide(request, gathered, unit)
        try transaction.remember(InboxEntry(key: key, digest: digest, reply: reply.encoded(), at: Int64(unit.at)))
        return reply
      }
    } catch let refusal as Refusal {
      return try await earlier(key, digest) { _ in refusal }
    } catch let refusal as RefusalToComplete {
      return try await earlier(key, digest, otherwise: refusal.inFull)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }

  /// What was done already stays done, whatever has changed since: a repeat is answered from the inbox, and another refused.
  private nonisolated(nonsending) func earlier(
    _ key: InboxKey, _ digest: [UInt8], otherwise refusal: @escaping @Sendable (ReadTransaction) throws -> Refusal
  ) async throws -> Request.Reply {
    let answer: Result<Request.Reply, Refusal> = try await stored { transaction in
      if let earlier: Request.Reply = try Inbox.reply(to: key, digest: digest, in: transaction) { return .success(earlier) }
      return .failure(Refusal(try refusal(transaction), notExecuted: true))
    }
    return try answer.get()
  }

  private nonisolated(nonsending) func stored<Result: Sendable>(
    _ body: @escaping @Sendable (ReadTransaction) throws -> Result
  ) async throws -> Result {
    do {
      return try await environment.store.read(body)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}

extension Refusal {
  /// The same refusal, with the certainty that nothing was executed.
  init(_ refusal: Refusal, notExecuted: Bool) {
    self = refusal
    self.notExecuted = notExecuted
  }

  /// What a caller is told of a store that failed.
  public init(storeError: StoreError) {
    switch storeError {
    case .cancelled: self.init(BusRefusals.cancelled, notExecuted: true)
    case .closed: self.init(BusRefusals.draining, notExecuted: true)
    case .busy: self.init(BusRefusals.overloaded, notExecuted: true)
    case .statement, .unexpectedValue, .constraint, .conflict, .cursorElsewhere: self.init(BusRefusals.internalFault, notExecuted: true)
    default: self.init(BusRefusals.storeUnavailable, notExecuted: storeError.isNotExecuted)
    }
  }
}
