/// What is read of cases, one call after the other.
enum CaseReads: String, CaseIterable {
  /// One case, by its id.
  case get
  /// The cases of one subject.
  case listSubject = "list.subject"
  /// What a department has in hand.
  case listInHand = "list.inHand"
  /// All that a department ever had, from the newest.
  case listDepartment = "list.department"
  /// The figures of a month, by day.
  case figures
}
