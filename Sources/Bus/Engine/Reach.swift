/// How a node reaches instances.
public enum Reach: Sendable {
  /// It connects to each of them: two transits a call.
  case direct
  /// Its hubs pass its calls on: for networks in which only they can be reached. Four transits a call.
  case relayed
}
