import IdentityDomain
import Store

/// Tables that hold what names a subject, as an erasure goes through them: one line in ``all`` for each.
struct ErasablePart: Sendable {
  /// Takes out what names the subject, in the erasure's own transaction.
  let erase: @Sendable (SubjectID, Transaction) throws -> Void

  /// What lies beside the subject's own row.
  static let all: [ErasablePart] = [
    // A number is found by its index: the row goes, and the number is nobody's.
    ErasablePart { subject, transaction in
      try transaction.execute("DELETE FROM identity_number WHERE subject = ?", [.text(subject.rawValue)])
    }
  ]
}
