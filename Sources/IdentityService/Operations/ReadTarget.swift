import IdentityDomain

/// About whom somebody reads: the id that was asked for, and the one that it means while subjects are merged.
struct ReadTarget: Sendable, Hashable {
  /// As merges have it: about whom the read is permitted or not.
  let subject: SubjectID
  /// What the ledger holds, so that after an un-merge each sees the reads that asked for it.
  let asked: SubjectID

  /// - Parameter asked: an id that means the subject.
  init(_ subject: SubjectID, asked: SubjectID) {
    self.subject = subject
    self.asked = asked
  }
}
