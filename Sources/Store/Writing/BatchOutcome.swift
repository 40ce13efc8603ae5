/// What a batch of writes came to in one transaction, which is on disk.
struct BatchOutcome {
  /// Tell the callers, in the order of their writes.
  private(set) var answers: [@Sendable () -> Void] = []
  private(set) var refusals = 0
  /// The sequence of the last event appended; nil where there is none.
  private(set) var head: Int64?

  /// Runs the writes of a batch and commits them, with nothing kept by which one alone could be undone: to keep it costs a sixth of the
  /// processor's time under load. Where one has to be undone, all are, and run again in a savepoint each.
  ///
  /// The commit goes out with what nobody has waited for yet. A statement that fails there keeps it from being carried out.
  /// - Throws: Only where another program held a lock for too long, ``StoreError/busy``, where the database has given up the whole transaction, as
  ///   SQLite may on a full disk, or where the commit failed.
  init(of batch: [PendingWrite], _ connection: any StoreConnection, limits: StoreLimits) throws(StoreError) {
    try connection.begin()
    var together = BatchOutcome(capacity: batch.count)
    if try together.run(batch, connection, limits, apart: false) {
      self = together
      return
    }
    // Who has waited for a lock in vain would wait once more, for as long, and all that wait behind it.
    if connection.failure == .busy { throw .busy }
    try connection.rollback()
    try connection.begin()
    // Without the lock there is no savepoint either to which a write could be undone.
    try connection.settle()
    self.init(capacity: batch.count)
    guard try run(batch, connection, limits, apart: true) else {
      throw connection.failure ?? .failed(code: 0, "the transaction was given up")
    }
  }

  private init(capacity: Int) { answers.reserveCapacity(capacity) }

  /// - Returns: False when a write must be undone that runs in no savepoint, so that nothing was committed.
  private mutating func run(
    _ batch: [PendingWrite], _ connection: any StoreConnection, _ limits: StoreLimits, apart: Bool
  ) throws(StoreError) -> Bool {
    if !apart {
      try connection.ask(.head)
      for query in batch.lazy.flatMap(\.queries) { try connection.ask(query) }
      // A write's time may pass while another program holds the lock. It is had with the answers, which the first write mostly waits
      // for anyway.
      let longest = ContinuousClock.now + .milliseconds(limits.busyMilliseconds)
      if batch.contains(where: { $0.isDue(by: longest) }), try !settles(connection) { return false }
    }
    let transaction = Transaction(connection, limits: limits)
    for write in batch {
      let (notes, closings) = (transaction.notes, transaction.closings)
      guard let refusal = try run(write, transaction, apart: apart) else { continue }
      // A statement that failed may be that of a write before, and shows only now.
      if !apart && (connection.hasWritten || connection.failure != nil) { return false }
      refusals += 1
      // It may have left a word of what it then did not write.
      (transaction.notes, transaction.closings) = (notes, closings)
      answers.append { write.fail(refusal) }
    }
    do throws(StoreError) {
      for closing in transaction.closings.values { try closing(transaction) }
    } catch {
      guard !apart, connection.isInsideTransaction else { throw error }
      return false
    }
    guard connection.isInsideTransaction else { throw connection.failure ?? .failed(code: 0, "the transaction was given up") }
    guard connection.failure == nil else { return false }
    head = transaction.appended == 0 ? nil : try transaction.head()
    do throws(StoreError) {
      try connection.commit(announcing: head)
    } catch {
      guard !apart, connection.failure != nil, connection.isInsideTransaction else { throw error }
      return false
    }
    return true
  }

  /// Waits for what was asked.
  /// - Returns: False where a statement failed, so that nothing more is done in the transaction.
  private func settles(_ connection: any StoreConnection) throws(StoreError) -> Bool {
    do throws(StoreError) {
      try connection.settle()
      return true
    } catch {
      guard connection.isInsideTransaction else { throw error }
      return false
    }
  }

  /// - Returns: Why the write is refused; nil when it is done.
  private mutating func run(_ write: PendingWrite, _ transaction: Transaction, apart: Bool) throws(StoreError) -> (any Error)? {
    let connection = transaction.connection
    let appended = transaction.appended
    if apart { try connection.savepoint() }
    connection.hasWritten = false
    do {
      if write.isDue(by: .now) { throw StoreError.timedOut }
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
        transaction.appended = appended
      }
      return error
    }
  }
}
