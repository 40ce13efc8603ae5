public import Bus

/// A hub as settings name it: `tcp://A.B.C.D:PORT#KEY`, with its public key after the first `#`, or an endpoint without.
public struct HubPlace: Sendable, Hashable, CustomStringConvertible {
  /// What is taken, for errors.
  public static let form =
    "tcp://ADDRESS:PORT with a numeric address (127.0.0.1, not localhost), with #KEY after it where it is named with its key, or ipc://PATH"

  public let endpoint: String
  public let key: CurveKey?

  /// Nil unless it is an endpoint that leads somewhere, and the key is one. A local socket has none: its directory keeps others away.
  public init?(_ text: String) {
    let isAddress = text.hasPrefix("tcp://")
    let parts = isAddress ? text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) : [text]
    guard Endpoint(parts[0]) != nil else { return nil }
    endpoint = parts[0]
    guard parts.count == 2 else {
      key = nil
      return
    }
    guard let named = CurveKey(text: parts[1]) else { return nil }
    key = named
  }

  /// Whether an endpoint is on this machine: a local socket, or loopback.
  static func isLocal(_ endpoint: String) -> Bool { ["ipc://", "tcp://127.", "tcp://[::1]:"].contains { endpoint.hasPrefix($0) } }

  /// Where it is, for a node. With a key of one's own every address is reached by an encrypted link, loopback as well: a hub with keys takes no other.
  /// - Parameter server: the key of the suite, from one's own key file; nil without one. It stands for the key of a hub that is named without.
  /// - Throws: `KeyError.noKey` where a key is needed, and one has none.
  public func address(server: CurveKey?) throws(KeyError) -> HubAddress {
    guard endpoint.hasPrefix("tcp://") else { return .endpoint(endpoint) }
    if let server { return .secured(endpoint: endpoint, key: key ?? server) }
    guard key == nil, Self.isLocal(endpoint) else { throw .noKey(endpoint: endpoint) }
    return .endpoint(endpoint)
  }

  public var description: String { endpoint }
}
