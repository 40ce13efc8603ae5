/// The contracts as plain values: what the pages, the proto3 files and the lock are written from, and, as JSON, what programs in other
/// languages read (docs/contracts.json).
public struct PublishedContracts: Codable, Hashable, Sendable {
  /// Which JSON this is: it rises when a reader must know more than before.
  public var format = 1
  public var services: [PublishedService]
  /// What every service answers, under the id of the service that is asked.
  public var every: [PublishedMethod]
  /// Every message that a method, an event or a header carries, in the order in which they are met.
  public var messages: [PublishedMessage]
  public var enumerations: [PublishedEnumeration]
  public var events: [PublishedEvent]
  public var refusals: [PublishedRefusal]

  /// All methods: those that every service answers, then each service's own.
  public var methods: [PublishedMethod] { every + services.flatMap(\.methods) }

  public func message(named name: String) -> PublishedMessage? { messages.first { $0.name == name } }
  public func enumeration(named name: String) -> PublishedEnumeration? { enumerations.first { $0.name == name } }
}
