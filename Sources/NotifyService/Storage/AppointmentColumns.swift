import Bus
import Civics
import NotifyDomain
import Store

/// An appointment as the columns `hall, day, first_slot, end_slot, seat, desk, start, minutes` of a row.
enum AppointmentColumns {
  static let names = "hall, day, first_slot, end_slot, seat, desk, start, minutes"

  static func values(_ place: Appointment) -> [SQLValue] {
    [
      .text(place.hall), SQLValue(place.day.number), SQLValue(place.slots.lowerBound), SQLValue(place.slots.upperBound),
      SQLValue(place.seat), SQLValue(place.window), SQLValue(place.start), SQLValue(place.minutes),
    ]
  }

  /// - Parameter first: The column of the hall.
  static func appointment(_ row: Row, from first: Int) throws -> Appointment {
    let numbers = try (first + 1...first + 7).map { Int(try row.integer($0)) }
    guard numbers[1] < numbers[2] else { throw KeptRowFault(column: "end_slot") }
    return Appointment(
      hall: try row.text(first), day: Day(number: numbers[0]), slots: numbers[1]..<numbers[2], seat: numbers[3], window: numbers[4],
      start: numbers[5], minutes: numbers[6])
  }
}
