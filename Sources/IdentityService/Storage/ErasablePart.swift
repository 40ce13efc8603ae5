import IdentityDomain
import Store

/// Tables that hold what names a subject, as an erasure goes through them: one line in ``all`` for each.
struct ErasablePart: Sendable {
  /// Takes out what names the subject, in the erasure's own transaction, and says of how many rows: of none the second time.
  let erase: @Sendable (SubjectID, _ time: Int, Transaction) throws -> Int

  /// What lies beside the subject's own row.
  static let all: [ErasablePart] = [
    // A number is found by its index: the row goes, and the number is nobody's.
    rows(of: "identity_number"), rows(of: "identity_contact"), rows(of: "identity_base"), rows(of: "identity_session"),
    // What was done stays; the words of people about it go.
    ErasablePart { subject, _, transaction in
      try transaction.changes(
        "UPDATE identity_history SET note = NULL WHERE subject = ? AND note IS NOT NULL", [.text(subject.rawValue)])
    },
    // The ground of a merge or its undoing names both, and stands in the history of the other one too. Who that was, the subject's own
    // tells.
    ErasablePart { subject, _, transaction in
      let isOfTwo = "kind IN (\(HistoryKind.ofTwo.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
      return try transaction.changes(
        """
        UPDATE identity_history SET note = NULL
        WHERE subject IN (SELECT detail FROM identity_history WHERE subject = ? AND \(isOfTwo))
          AND detail = ? AND \(isOfTwo) AND note IS NOT NULL
        """,
        [.text(subject.rawValue), .text(subject.rawValue)])
    },
    // A mandate names two ids and no more. Nobody acts for one who is erased, nor do they for others.
    ErasablePart { subject, time, transaction in
      try transaction.changes(
        "UPDATE identity_mandate SET revoked_at = ? WHERE (subject = ? OR agent = ?) AND revoked_at IS NULL",
        [SQLValue(time), .text(subject.rawValue), .text(subject.rawValue)])
    },
  ]

  private static func rows(of table: String) -> ErasablePart {
    ErasablePart { subject, _, transaction in
      try transaction.changes("DELETE FROM \(table) WHERE subject = ?", [.text(subject.rawValue)])
    }
  }
}
