/// How far the bench of cases has come, which takes minutes.
public enum CasesBenchStep: Sendable, Hashable {
  /// It is measured beside so many stored cases.
  case measuring(stored: Int)
  /// So many cases are written into the store.
  case storing(Int)
  case storm
}
