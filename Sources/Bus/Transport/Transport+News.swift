extension Transport {
  /// What came in since the last turn.
  struct Received {
    enum Source: Hashable {
      /// A peer of the bound router, with the key that it has proven: another key under the same routing id is another peer.
      case peer([UInt8], key: [UInt8])
      /// A node of the in-memory network that connected to us, over one of its links.
      case memoryPeer(NodeID, LinkID)
      /// A link that we made.
      case link(LinkID)

      /// The key that whoever sent it has proven; nil where there is none.
      var key: CurveKey? {
        guard case .peer(_, let key) = self, !key.isEmpty else { return nil }
        return CurveKey(text: String(decoding: key, as: UTF8.self))
      }
    }

    var frames: [(source: Source, bytes: [UInt8])] = []
    /// Connections made and lost, in their order: the last of a link counts.
    var connections: [ConnectionEvent] = []
    /// Messages of the wrong number of parts, or from a node that we have no link to.
    var malformed = 0
  }

  /// What a monitor told of a link.
  enum ConnectionEvent {
    case connected(LinkID)
    case disconnected(LinkID)
    /// The peer does not let this node's key in. It is asked again after a while.
    case refused(LinkID)
  }

  /// How an attempt to connect began.
  enum Connection {
    /// The connection stands already.
    case standing
    /// It will be told of when it stands.
    case begun
    /// None of the instance's endpoints is one that could be reached from here.
    case impossible
  }
}
