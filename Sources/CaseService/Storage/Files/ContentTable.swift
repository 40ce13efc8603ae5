import CaseDomain
import Store

/// Contents, once each by their digests, with how many uploads refer to them. One to which none refers any more stays for a while, so that whoever
/// brings it again finds it, and is taken out then.
enum ContentTable {
  /// One upload more refers to a content.
  /// - Parameter place: where its rows lie, if this upload is the first to bring it.
  /// - Returns: Where they lie.
  static func refer(to digest: String, broughtAt place: String, in transaction: Transaction) throws(StoreError) -> String {
    if let there = try self.place(of: digest, in: transaction) {
      try transaction.execute(
        "UPDATE case_content SET uses = uses + 1, free_at = ? WHERE digest = ?", [.integer(KeptUpload.never), .text(digest)])
      return there
    }
    try transaction.execute(
      "INSERT INTO case_content (digest, place, uses, free_at) VALUES (?, ?, 1, ?)",
      [.text(digest), .text(place), .integer(KeptUpload.never)])
    return place
  }

  /// One upload less refers to it.
  /// - Parameter now: microseconds since 1970.
  static func release(_ digest: String, at now: Int64, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE case_content SET uses = uses - 1, free_at = CASE WHEN uses = 1 THEN ? ELSE free_at END WHERE digest = ?",
      [.integer(now + Int64(UploadLimits.contentLife)), .text(digest)])
  }

  static func place(of digest: String, in transaction: ReadTransaction) throws(StoreError) -> String? {
    try transaction.row("SELECT place FROM case_content WHERE digest = ?", [.text(digest)])?.text(0)
  }

  /// How many uploads refer to it; nil: it is not kept.
  static func uses(of digest: String, in transaction: ReadTransaction) throws(StoreError) -> Int? {
    try transaction.row("SELECT uses FROM case_content WHERE digest = ?", [.text(digest)]).map { row throws(StoreError) in
      Int(try row.integer(0))
    }
  }

  /// Has contents of an erased subject go at the next look, where nobody else refers to them.
  static func hasten(_ digest: String, at now: Int64, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("UPDATE case_content SET free_at = ? WHERE digest = ? AND uses = 0", [.integer(now), .text(digest)])
  }

  /// A content that is free, and may go; nil: there is none.
  static func free(at now: Int, in transaction: ReadTransaction) throws(StoreError) -> (digest: String, place: String)? {
    guard
      let row = try transaction.row(
        "SELECT digest, place FROM case_content WHERE free_at <= ? ORDER BY free_at, digest LIMIT 1", [SQLValue(now)])
    else { return nil }
    return (try row.text(0), try row.text(1))
  }

  static func remove(_ content: (digest: String, place: String), in transaction: Transaction) throws(StoreError) {
    try FileRowTable.remove(content.place, in: transaction)
    try transaction.execute("DELETE FROM case_content WHERE digest = ?", [.text(content.digest)])
  }
}
