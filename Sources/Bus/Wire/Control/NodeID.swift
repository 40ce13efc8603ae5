/// One program on the bus: 16 random bytes, new at every start, and the routing id of its bound socket.
public struct NodeID: Sendable, Hashable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// Nil unless there are 16 bytes and the first is not zero (libzmq keeps a leading zero for itself).
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 16, bytes[0] != 0 else { return nil }
    self.bytes = bytes
  }

  init(random: () -> UInt64) {
    var bytes = InstanceID(random: random).bytes
    bytes[0] |= 1
    self.bytes = bytes
  }

  public var description: String { Hexadecimal.text(bytes) }
}
