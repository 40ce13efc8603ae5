import Bus
import Civics

/// A day that a request names.
enum RequestedDay {
  /// - Parameter text: YYYY-MM-DD; empty: today.
  /// - Throws: `bus.badRequest` with the field.
  static func read(_ text: String, _ field: String, today: Day) throws(Refusal) -> Day {
    guard !text.isEmpty else { return today }
    guard let day = Day(text) else { throw BusRefusals.badRequest.refusal(field) }
    return day
  }
}
