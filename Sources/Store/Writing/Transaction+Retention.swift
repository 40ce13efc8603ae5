extension Transaction {
  /// Forgets the oldest commands that were executed before a time, at most `limit`. Who repeats one of them afterwards is taken for new.
  /// - Parameters:
  ///   - time: microseconds since 1970.
  ///   - now: likewise. Commands of a later time, from a clock that was ahead, are passed over, so that those behind them are forgotten.
  /// - Returns: How many were forgotten; 0 when there are none left.
  public func forgetCommands(before time: Int64, now: Int64, limit: Int) throws(StoreError) -> Int {
    // Rows lie in the order of their commits, which is that of time but for a clock that was set: so the oldest are looked at, not all.
    try changes(
      "DELETE FROM store_inbox WHERE at < ? AND sequence IN (SELECT sequence FROM store_inbox WHERE at <= ? ORDER BY sequence LIMIT ?)",
      [.integer(time), .integer(now), SQLValue(limit)])
  }

  /// Forgets the oldest events that were appended before a time, at most `limit`, up to the first that is younger, and never the newest: the
  /// log has no holes, and the next event's number follows from it. Who follows the log from before them is told of a gap.
  /// - Parameter time: microseconds since 1970.
  /// - Returns: How many were forgotten; 0 when there are none left.
  public func forgetEvents(before time: Int64, limit: Int) throws(StoreError) -> Int {
    let oldest = try rows("SELECT sequence, at FROM store_event ORDER BY sequence LIMIT ?", [SQLValue(limit)])
    var last: Int64 = 0
    for row in oldest {
      let sequence = try row.integer(0)
      guard try row.integer(1) < time, sequence < (try head()) else { break }
      last = sequence
    }
    guard last > 0 else { return 0 }
    return try changes("DELETE FROM store_event WHERE sequence <= ?", [.integer(last)])
  }
}
