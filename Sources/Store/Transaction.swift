/// One write inside a grouped commit. All of it happens, or, where its closure throws, none.
///
/// It reads what the writes before it in the same commit have done. Constraints are checked statement by statement: a deferred one
/// would fail at the commit, and its neighbours with it.
///
/// A statement that fails fails the whole write, also where its error is caught: what follows may have been built on it.
public final class Transaction: ReadTransaction {
  /// How many events were appended in this transaction.
  var appended: Int64 = 0
  /// The sequence of the last event before it, once somebody has asked.
  private var before: Int64?

  /// The sequence of the last event in this transaction, or before it.
  func head() throws(StoreError) -> Int64 {
    if let before { return before + appended }
    let before = try connection.head()
    self.before = before
    return before + appended
  }

  /// What writes have left for those after them in the same commit, each by a name of its service's choice, so that these need not look up what was
  /// just written. Where a write is undone, they are what they were before it.
  public var notes: [String: [SQLValue]] = [:]

  /// What is still to be done before the commit.
  var closings: [String: (Transaction) throws(StoreError) -> Void] = [:]

  /// Has something done once before the commit, for all writes of it that ask for it by the same name: what the last one gave. Where a write is undone,
  /// so is what it asked for. What fails there fails the commit.
  public func beforeCommit(_ name: String, _ body: @escaping (Transaction) throws(StoreError) -> Void) { closings[name] = body }

  /// Executes a statement whose rows nobody counts. It may be sent to the database with those after it.
  /// - Throws: here, at a later statement or as the outcome of the write: ``StoreError/conflict(_:)`` where a row with the same key exists,
  ///   ``StoreError/constraint(_:)`` where another rule of the table is broken.
  public func execute(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
    try connection.run(sql, values)
  }

  /// Executes a statement, and waits for it.
  /// - Returns: The number of rows it inserted, changed or deleted.
  /// - Throws: as ``execute(_:_:)``.
  public func changes(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Int {
    try connection.changes(sql, values)
  }

  /// Appends to the service's log what the other services are to know.
  /// - Returns: Its sequence.
  @discardableResult
  public func append(_ event: NewEvent) throws(StoreError) -> Int64 {
    // With one writer at a time, and refused rows undone before the next is numbered, that is the order of commits without gaps.
    let sequence = try head() + 1
    try execute(
      """
      INSERT INTO store_event (sequence, id, kind, subject, at, principal, channel, cause, payload, proof)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(sequence), .blob(event.id), .text(event.kind), .text(event.subject), .integer(event.at), .text(event.principal),
        .text(event.channel),
        .blob(event.cause), .blob(event.payload), .text(event.proof),
      ])
    appended += 1
    return sequence
  }

  /// Keeps a command's reply, in the transaction of its effect.
  /// - Throws: ``StoreError/conflict(_:)`` where the key has been used; look it up first.
  public func remember(_ entry: InboxEntry) throws(StoreError) {
    try execute(
      "INSERT INTO store_inbox (key, principal, method, digest, reply, at) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .blob(entry.key.key), .text(entry.key.principal), .text(entry.key.method), .blob(entry.digest), .blob(entry.reply),
        .integer(entry.at),
      ])
  }

  /// Moves a follower's cursor, in the transaction of the effect that the events had.
  ///
  /// Where several instances follow, only one of those that took the same events can move it on; the others' effects are undone with their
  /// transactions.
  /// - Parameter position: where the cursor was when the events were read, 0 at first; `sequence` is beyond it.
  /// - Throws: ``StoreError/cursorElsewhere(follower:)`` unless the cursor is there: these events, or some of them, have had their effect.
  public func moveCursor(of follower: String, from position: Int64, to sequence: Int64) throws(StoreError) {
    guard position >= 0, sequence > position else { throw .cursorElsewhere(follower: follower) }
    if position == 0 {
      try execute("INSERT INTO store_cursor (follower, position) VALUES (?, 0) ON CONFLICT (follower) DO NOTHING", [.text(follower)])
    }
    let moved = try changes(
      "UPDATE store_cursor SET position = ? WHERE follower = ? AND position = ?",
      [.integer(sequence), .text(follower), .integer(position)])
    guard moved == 1 else { throw .cursorElsewhere(follower: follower) }
  }
}
