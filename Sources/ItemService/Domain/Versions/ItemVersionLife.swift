/// Where a version of an item is in its life on a day, finer than ``ItemVersionState`` tells.
public enum ItemVersionLife: Sendable, CaseIterable {
  case draft
  /// A draft that somebody has looked at, and that no finding keeps from publication.
  case checked
  /// Published, and its first day is to come.
  case scheduled
  case inForce
  case paused
  /// A later version has taken its place.
  case replaced
  case withdrawn
}
