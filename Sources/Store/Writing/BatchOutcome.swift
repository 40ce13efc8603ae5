/// What a batch of writes came to in one transaction, which is left open for its commit.
struct BatchOutcome {
  /// Tell the callers, in the order of their writes, once the commit is on disk.
  private(set) var answers: [@Sendable () -> Void] = []
  private(set) var refusals = 0
  /// The sequence of the last event appended; nil where there is none.
  private(set) var head: Int64?

  /// Runs the writes of a batch, with nothing kept by which one alone could be undone: to keep it costs a sixth of the processor's time
  /// under load. Where one has to be undone, all are, and run again in a savepoint each.
  /// - Throws: Only where the database has given up the whole transaction, as SQLite may on a full disk.
  init(of batch: [PendingWrite], _ connection: any StoreConnection, limits: StoreLimits) throws(StoreError) {
    try connection.begin()
    var together = BatchOutcome(capacity: batch.count)
    if try together.run(batch, connection, limits, apart: false) {
      self = together
      return
    }
    try connection.rollback()
    try connection.begin()
    self.init(capacity: batch.count)
    _ = try run(batch, connection, limits, apart: true)
  }

  private init(capacity: Int) { answers.reserveCapacity(capacity) }

  /// - Returns: False when a write must be undone that runs in no savepoint; those after it have not been run then.
  private mutating func run(
    _ batch: [PendingWrite], _ connection: any StoreConnection, _ limits: StoreLimits, apart: Bool
  ) throws(StoreError) -> Bool {
    let before = try connection.head()
    let transaction = Transaction(connection, head: before, limits: limits)
    for write in batch {
      guard let refusal = try run(write, transaction, apart: apart) else { continue }
      // A statement that failed may be that of a write before, and shows only now.
      if !apart && (connection.hasWritten || connection.failure != nil) { return false }
      refusals += 1
      answers.append { write.fail(refusal) }
    }
    // What failed is kept as the connection's failure.
    try? connection.settle()
    guard connection.isInsideTransaction else { throw connection.failure ?? .failed(code: 0, "the transaction was given up") }
    guard connection.failure == nil else { return false }
    head = transaction.head == before ? nil : transaction.head
    return true
  }

  /// - Returns: Why the write is refused; nil when it is done.
  private mutating func run(_ write: PendingWrite, _ transaction: Transaction, apart: Bool) throws(StoreError) -> (any Error)? {
    let connection = transaction.connection
    let head = transaction.head
    if apart { try connection.savepoint() }
    connection.hasWritten = false
    do {
      if let deadline = write.deadline, deadline <= .now { throw StoreError.timedOut }
      let answer = try write.body(transaction)
      // The closure may have kept to itself that a statement failed, and that it took the whole transaction with it.
      if apart { try connection.settle() }
      guard connection.isInsideTransaction else { throw StoreError.failed(code: 0, "the transaction was given up") }
      if let failure = connection.failure { throw failure }
      if apart { try connection.releaseSavepoint() }
      answers.append(answer)
      return nil
    } catch {
      guard connection.isInsideTransaction else { throw error as? StoreError ?? .failed(code: 0, "the transaction was given up") }
      if apart {
        try connection.undoSavepoint()
        transaction.head = head
      }
      return error
    }
  }
}
