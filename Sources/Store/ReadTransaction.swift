/// What may be read inside one transaction: one state of the database, whatever others commit meanwhile.
///
/// Statements are SQL in the dialect that SQLite and PostgreSQL share, with `?` for each argument in turn. They are prepared once and
/// kept for the life of the connection, so their text is constant: what varies is an argument.
public class ReadTransaction {
  let connection: any StoreConnection
  let limits: StoreLimits

  init(_ connection: any StoreConnection, limits: StoreLimits) {
    self.connection = connection
    self.limits = limits
  }

  /// All rows of a query. One over what may grow names its own `LIMIT`.
  public final func rows(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> [Row] {
    try checkCancellation()
    return try connection.rows(sql, values, limit: .max)
  }

  /// The first row of a query, or nil where there is none.
  public final func row(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try checkCancellation()
    return try connection.row(sql, values)
  }

  /// All rows of a query that the write may have asked before.
  public final func rows(_ query: Query) throws(StoreError) -> [Row] { try rows(query.sql, query.values) }

  /// The first row of a query that the write may have asked before, or nil where there is none.
  public final func row(_ query: Query) throws(StoreError) -> Row? { try row(query.sql, query.values) }

  /// Events after a sequence, in order; at most ``StoreLimits/eventsPerRead``.
  public final func events(after sequence: Int64, limit: Int) throws(StoreError) -> [StoredEvent] {
    try storedEvents(
      "SELECT \(Self.eventColumns) FROM store_event WHERE sequence > ? ORDER BY sequence LIMIT ?", [.integer(sequence), bounded(limit)])
  }

  /// The sequences of the oldest and the newest event of the log; 1 and 0 before the first.
  public final func eventBounds() throws(StoreError) -> (oldest: Int64, newest: Int64) {
    // Each by a query of its own, which SQLite answers from that end of the tree; both in one would read the table.
    let oldest = try row("SELECT sequence FROM store_event ORDER BY sequence LIMIT 1")
    let newest = try row("SELECT sequence FROM store_event ORDER BY sequence DESC LIMIT 1")
    return (try oldest?.integer(0) ?? 1, try newest?.integer(0) ?? 0)
  }

  /// Events of one subject after a sequence, in order; at most ``StoreLimits/eventsPerRead``.
  public final func events(of subject: String, after sequence: Int64 = 0, limit: Int) throws(StoreError) -> [StoredEvent] {
    try storedEvents(
      "SELECT \(Self.eventColumns) FROM store_event WHERE subject = ? AND sequence > ? ORDER BY sequence LIMIT ?",
      [.text(subject), .integer(sequence), bounded(limit)])
  }

  /// The command that was executed under a key, or nil where none was.
  public final func inbox(_ key: InboxKey) throws(StoreError) -> InboxEntry? {
    guard let found = try row(key.query) else { return nil }
    return InboxEntry(key: key, digest: try found.blob(0), reply: try found.blob(1), at: try found.integer(2))
  }

  /// The sequence up to which a follower has taken another service's events; 0 before the first.
  public final func cursor(of follower: String) throws(StoreError) -> Int64 {
    try row("SELECT position FROM store_cursor WHERE follower = ?", [.text(follower)])?.integer(0) ?? 0
  }

  private static let eventColumns = "sequence, id, kind, subject, at, principal, channel, cause, payload, proof"

  /// The writer's queue runs no task, so a write is never cut short.
  private func checkCancellation() throws(StoreError) {
    if Task.isCancelled || connection.isAbandoned { throw .cancelled }
  }

  private func bounded(_ limit: Int) -> SQLValue {
    SQLValue(max(0, min(limit, limits.eventsPerRead)))
  }

  private func storedEvents(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [StoredEvent] {
    var events: [StoredEvent] = []
    for row in try rows(sql, values) {
      let event = NewEvent(
        id: try row.blob(1), kind: try row.text(2), subject: try row.text(3), at: try row.integer(4),
        principal: try row.text(5), channel: try row.text(6), proof: try row.text(9), cause: try row.blob(7), payload: try row.blob(8))
      events.append(StoredEvent(sequence: try row.integer(0), event: event))
    }
    return events
  }
}

/// A transaction lives on its connection's queue, inside the closure that received it.
@available(*, unavailable)
extension ReadTransaction: Sendable {}
