/// Where a hub is.
public enum HubAddress: Sendable, Hashable {
  /// `tcp://127.0.0.1:7400` or `ipc:///run/yimen/hub`; numeric, since names would be resolved on the library's thread.
  case endpoint(String)
  /// The same, whose public key is known: nobody else is taken for it, and the link is encrypted.
  case secured(endpoint: String, key: CurveKey)
  /// A node of the same in-memory network.
  case memory(NodeID)

  /// The key that the hub proves; nil where it proves none.
  var key: CurveKey? {
    if case .secured(_, let key) = self { key } else { nil }
  }
}
