import CaseDomain

/// What is kept of a case cannot be read: a fault of the store or of a program, never of a person.
enum KeptCaseFault: Error, Hashable {
  /// A record holds a value that has no meaning; the field is named.
  case unreadable(String)
  case history(CaseHistoryFault)
}
