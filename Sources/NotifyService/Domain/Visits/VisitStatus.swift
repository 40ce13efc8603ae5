/// How firm a visit is.
public enum VisitStatus: String, CaseIterable, Sendable {
  /// Its seat is kept; the person has not said yes to this time yet.
  case held
  case confirmed
  /// Nothing to come for any more; its seat is free.
  case cancelled
}
