/// What became of a frame at the socket. A completed send is never a delivery.
enum SendOutcome: Sendable {
  case sent
  /// No room at this peer now.
  case full
  /// The peer is not connected.
  case noSuchPeer
}
