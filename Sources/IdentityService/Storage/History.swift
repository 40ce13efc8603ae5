import Bus
import IdentityDomain
import ServiceKit
import Store

/// What was done to subjects, apart from the log of events, which may be shortened: append-only, written with each change.
enum History {
  /// One row.
  struct Entry: Sendable, Hashable {
    let sequence: Int
    /// To which of the subjects that are merged.
    let subject: SubjectID
    /// Microseconds since 1970.
    let at: Int
    let kind: String
    /// As the store writes it, `clerk:window-3`; empty where it is not known.
    let principal: String
    let channel: String
    let proof: String
    let detail: String
    /// Sealed.
    let note: [UInt8]?
  }

  /// Puts down what a unit of work does to a subject, in its transaction: when, by whom, through which channel, proved by which key.
  /// - Parameters:
  ///   - detail: what it concerns, a kind of number, an id, a code; never a number or a name.
  ///   - note: words of people, sealed for the note of this subject.
  static func append(
    _ kind: HistoryKind, of subject: SubjectID, detail: String = "", note: [UInt8]? = nil, _ unit: WorkUnit
  ) throws(StoreError) {
    try unit.transaction.execute(
      "INSERT INTO identity_history (subject, at, kind, principal, channel, proof, detail, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(subject.rawValue), SQLValue(unit.at), .text(kind.rawValue), .text(PrincipalText.text(of: unit.principal)),
        .text(unit.principal.channel), .text(unit.proof ?? ""), .text(detail), SQLValue(note),
      ])
  }

  /// The history of a subject and of those merged into it after a sequence, oldest first.
  static func entries(
    of root: SubjectID, after sequence: Int, limit: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> [Entry] {
    let rows = try transaction.rows(
      """
      SELECT sequence, subject, at, kind, principal, channel, proof, detail, note FROM identity_history
      WHERE subject IN (SELECT id FROM identity_subject WHERE id = ? OR merged_into = ?) AND sequence > ? ORDER BY sequence LIMIT ?
      """,
      [.text(root.rawValue), .text(root.rawValue), SQLValue(sequence), SQLValue(limit)])
    return try rows.map { row throws(StoreError) in
      Entry(
        sequence: Int(try row.integer(0)), subject: SubjectID(rawValue: try row.text(1)), at: Int(try row.integer(2)),
        kind: try row.text(3),
        principal: try row.text(4), channel: try row.text(5), proof: try row.text(6), detail: try row.text(7), note: try row.optionalBlob(8)
      )
    }
  }
}
