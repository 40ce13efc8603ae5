/// How far the bench of identity has come, which takes minutes.
public enum IdentityBenchStep: Sendable, Hashable {
  /// So many subjects are registered, of so many.
  case registered(Int, of: Int)
  /// It is asked whose numbers these are, among so many subjects.
  case asking(among: Int)
}
