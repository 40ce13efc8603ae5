/// To which events of life an item belongs.
struct EventMembership: Hashable, Sendable {
  /// The codes of the catalogue's events.
  let codes: [String]
  /// The event that the item names itself.
  let own: String?
}
