/// One running instance of a service: 16 random bytes, new at every start.
public struct InstanceID: Sendable, Hashable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// Nil unless there are 16 bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  init(random: () -> UInt64) {
    bytes = [random(), random()].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  public var description: String { Hexadecimal.text(bytes) }
}
