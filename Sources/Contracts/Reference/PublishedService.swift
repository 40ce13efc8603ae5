/// A service with its own methods.
public struct PublishedService: Codable, Hashable, Sendable {
  public var name: String
  /// CRC-32C of the name: how it stands in a header.
  public var id: UInt32
  /// Whether it has a log: it answers `bus.events`, and can be subscribed to.
  public var hasEvents: Bool
  public var methods: [PublishedMethod]
}
