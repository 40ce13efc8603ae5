import IdentityDomain
import Store

/// The query for all merges that stand.
enum MergeTable {
  /// A subject, and the one that it is merged into.
  struct Entry: Sendable, Hashable {
    let merged: SubjectID
    let stays: SubjectID

    /// By what it is found again; no id has a blank in it.
    var place: String { "\(stays.rawValue) \(merged.rawValue)" }
  }

  /// A page of them, those of one that stays together.
  /// - Parameter place: after which; nil: from the first.
  static func page(after place: String?, limit: Int, in transaction: ReadTransaction) throws(StoreError) -> [Entry] {
    let parts = (place ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    let rows = try transaction.rows(
      "SELECT id, merged_into FROM identity_subject WHERE (merged_into, id) > (?, ?) ORDER BY merged_into, id LIMIT ?",
      [.text(parts.first ?? ""), .text(parts.count == 2 ? parts[1] : ""), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in
      Entry(merged: SubjectID(rawValue: try row.text(0)), stays: SubjectID(rawValue: try row.text(1)))
    }
  }
}
