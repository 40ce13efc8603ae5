/// What happened to a subject or a certificate, a mandate or a session. Events are kept; nothing is overwritten.
public enum IdentityEvent: Sendable, Hashable {
  case subjectRegistered(Subject)
  case subjectRenamed(SubjectID, SubjectName)
  case numberAdded(SubjectID, SubjectNumber)
  case numberRetired(SubjectID, SubjectNumber)
  case certificateIssued(Certificate)
  /// A new version took the place of an old certificate, which lapsed.
  case certificateRenewed(old: Certificate, new: Certificate)
  /// An operation moved a certificate to another state.
  case certificateChanged(Certificate, by: CertificateAct)
  case subjectsMerged(stays: SubjectID, merged: SubjectID)
  case subjectsUnmerged(stays: SubjectID, merged: SubjectID)
  case mandateGranted(Mandate)
  case mandateRevoked(Mandate)
  case sessionOpened(Session)
  case sessionEnded(Session)
  /// What names the subject was erased, on a ground.
  case subjectErased(SubjectID, ground: String)
}
