/// To whom a file is shown that a case relies on: its subject and the auditor besides, to whoever does a step of the case.
public enum FileShowing {
  /// Whether an officer sees it at a step: while the case is open, at a step that is due and theirs, and for work on it; and whoever answers an
  /// objection, until it is answered. Who tells the applicant something needs no file, and a department that has no part in the case neither.
  /// - Parameter department: for which an approver acts; nil: not told, and any.
  public static func isShown(at step: String, to role: CaseRole, for department: String?, of record: CaseRecord) -> Bool {
    guard role == .windowClerk || role == .approver, step != CaseReading.notice else { return false }
    guard record.state.isOpen || CaseReading.answers.contains(step) else { return false }
    return CaseReading(step: step, by: role, for: department, of: record) == .allowed
  }
}
