@testable import Store

/// A visit's row, and the seats that are to be its own.
struct KeptVisit {
  /// A place over some slots, and over some minutes.
  struct Place: Hashable {
    let hall: String
    let day: Int64
    let slots: Range<Int64>
    let seat: Int64
    let minutes: Range<Int64>

    /// - Parameter first: the column of the hall.
    init(_ row: Row, from first: Int) throws {
      hall = try row.text(first)
      day = try row.integer(first + 1)
      slots = try row.integer(first + 2)..<row.integer(first + 3)
      seat = try row.integer(first + 4)
      let start = try row.integer(first + 5)
      minutes = start..<start + (try row.integer(first + 6))
    }

    var seats: [String] { slots.map { "\(hall) \(day) \($0) \(seat)" } }
  }

  static let columns = "hall, day, first_slot, end_slot, seat, start, minutes"

  let id: String
  let status: String
  let revision: Int
  let pool: String
  var places: [Place]

  init(_ row: Row) throws {
    id = try row.text(0)
    status = try row.text(1)
    revision = Int(try row.integer(2))
    pool = try row.text(3)
    places = [try Place(row, from: 4)]
  }

  /// Whether nobody else may have its seats.
  var hasSeat: Bool { ["held", "confirmed", "arrived"].contains(status) }
}
