/// Several items that belong to one event of life (一件事).
public struct LifeEvent: Hashable, Sendable {
  public let code: String
  public let name: String
  /// The parts as announced.
  public let wanted: [String]
  /// The codes of the items here that answer them; the rest are handled elsewhere.
  public let items: [String]
  /// The document that announced it.
  public let source: String?
}
