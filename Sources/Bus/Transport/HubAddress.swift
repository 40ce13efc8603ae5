/// Where a hub is.
public enum HubAddress: Sendable, Hashable {
  /// `tcp://127.0.0.1:7400` or `ipc:///run/yimen/hub`; numeric, since names would be resolved on the library's thread.
  case endpoint(String)
  /// The same over an encrypted link, to the hub that has this public key and no other.
  case secured(endpoint: String, key: CurveKey)
  /// A node of the same in-memory network.
  case memory(NodeID)
}
