/// One link of a node, as `bus.stats` tells it.
public struct LinkStatistics: Message, Hashable {
  /// The node at the other end, 16 bytes; empty before it has said who it is.
  public var peer: [UInt8] = []
  public var direction = LinkDirection.unspecified
  public var state = LinkState.unspecified
  /// Calls that it carries from this node.
  public var inFlight = 0
  /// Requests from the peer that this node executes.
  public var running = 0
  public var queuedBytes = 0
  /// Requests that may still be sent over it: by the peer over an inbound link, by this node over any other. Nil where nobody counts.
  public var creditLeft: Int?
  /// The peer leaves.
  public var isDraining = false

  public init() {}
  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "peer", &peer)
    try visit(2, "direction", &direction)
    try visit(3, "state", &state)
    try visit(4, "inFlight", &inFlight)
    try visit(5, "running", &running)
    try visit(6, "queuedBytes", &queuedBytes)
    try visit(7, "creditLeft", &creditLeft)
    try visit(8, "isDraining", &isDraining)
  }
}

/// Which way a link was made.
public enum LinkDirection: Int, FieldEnumeration {
  case unspecified = 0
  /// A peer connected to this node.
  case inbound = 1
  /// This node connected to an instance's.
  case outbound = 2
  /// This node connected to a hub.
  case hub = 3

  public static var absent: LinkDirection { .unspecified }
}

/// How far a link has come.
public enum LinkState: Int, FieldEnumeration {
  case unspecified = 0
  case connecting = 1
  case greeting = 2
  case ready = 3

  public static var absent: LinkState { .unspecified }
}
