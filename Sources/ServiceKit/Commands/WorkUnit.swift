public import Bus
public import Store

/// One transaction of a service's work, and who it is for: the state, the events and the answer commit together.
public struct WorkUnit {
  /// The tables. Valid only while the unit runs.
  public let transaction: Transaction
  /// Microseconds since 1970.
  public let at: Int
  public let principal: Principal
  /// The name of the key that proved it; nil where it is asserted, or the service's own.
  public let proof: String?
  /// The key of the request, or the id of the event, that causes the work.
  public let cause: [UInt8]
  let environment: ServiceEnvironment

  /// For a service's own work, such as a timer's; commands and reactions are given theirs.
  package init(_ transaction: Transaction, principal: Principal, proof: String? = nil, cause: [UInt8], environment: ServiceEnvironment) {
    self.transaction = transaction
    self.principal = principal
    self.proof = proof
    self.cause = cause
    self.environment = environment
    at = environment.clock.microseconds()
  }

  public func newID() -> UUIDv7 { environment.newID() }

  /// Appends an event to the service's log.
  /// - Returns: Its sequence.
  @discardableResult
  public func append(_ kind: String, of subject: String, _ payload: some Message) throws(StoreError) -> Int {
    Int(
      try transaction.append(
        NewEvent(
          id: newID().bytes, kind: kind, subject: subject, at: Int64(at), principal: PrincipalText.text(of: principal),
          channel: principal.channel, proof: proof ?? "",
          cause: cause, payload: payload.encoded())))
  }
}
