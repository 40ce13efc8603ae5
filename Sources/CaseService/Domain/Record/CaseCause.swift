/// What made an event happen.
public enum CaseCause: Hashable, Sendable {
  /// A request, by its key.
  case request(String)
  /// An earlier event of the same case, by its place in the history.
  case event(Int)
}
