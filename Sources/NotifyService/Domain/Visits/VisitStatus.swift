/// How firm a visit is.
public enum VisitStatus: String, CaseIterable, Sendable {
  /// Its seat is kept; the person has not said yes to this time yet.
  case held
  case confirmed
  /// Nothing to come for any more; its seat is free.
  case cancelled
  /// All that it was for was dealt with at a window.
  case done

  /// Whether somebody is still to come.
  public var isOpen: Bool { self == .held || self == .confirmed }
}
