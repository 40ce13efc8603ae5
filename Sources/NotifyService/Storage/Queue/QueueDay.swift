import Civics
import NotifyDomain

/// What is kept of a hall's day as a whole.
struct QueueDay: Equatable, Sendable {
  /// Counts its changes from 1; 0: there was none yet.
  var revision = 0
  /// ``HallQueue/used``.
  var used: [TicketSeries: Int] = [:]
  var isEnded = false

  /// The position of a revision among those of all days: later days come after earlier ones.
  static func position(_ revision: Int, on place: QueuePlace) -> Int { place.day.number << 32 | revision }

  /// The revision that a position means; nil where it is of another day.
  static func revision(_ position: Int, on place: QueuePlace) -> Int? {
    position >> 32 == place.day.number ? position & 0xFFFF_FFFF : nil
  }
}
