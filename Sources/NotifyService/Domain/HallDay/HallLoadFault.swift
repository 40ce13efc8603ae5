/// Why the figures of a day's load are not taken.
public enum HallLoadFault: String, Error, Sendable {
  /// No half hour, one past midnight, or shares that do not make 1 together.
  case arrivals = "arrivals_share_by_half_hour_from_0830"
  /// No median above 0, or a 90th percentile below it.
  case service = "service_minutes"
  /// A share outside 0...1.
  case noShow = "no_show"
  /// A share outside 0...1.
  case walkIns = "walk_in_share"
  /// Shares below 0, or none at all.
  case channels
  /// No hall with visitors and windows to compare with.
  case comparable
  /// An unknown reason, or shares that do not make 1 together.
  case reasons = "reason_share"
  /// A share outside 0...1.
  case legalPersons = "legal_person_share"
}
