import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes which halls' visits are still to be looked at since a change; see ``HallReview``.
enum HallReviewTable {
  private static let columns = "hall, part, renumbers, day, start, visit"

  /// Begins a hall's anew. One that was under way has not been to the end: what it still had to renumber this one has.
  static func begin(_ review: HallReview, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      INSERT INTO hall_review (\(columns)) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (hall) DO UPDATE SET part = excluded.part, day = excluded.day, start = excluded.start, visit = excluded.visit,
        renumbers = CASE WHEN hall_review.renumbers = 1 THEN 1 ELSE excluded.renumbers END
      """, values(review))
  }

  /// Notes how far it has come.
  static func keep(_ review: HallReview, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE hall_review SET part = ?, day = ?, start = ?, visit = ? WHERE hall = ?",
      [
        .text(review.part.rawValue), SQLValue(review.position.day.number), SQLValue(review.position.start), .text(review.position.visit),
        .text(review.hall),
      ])
  }

  static func end(_ hall: Hall.ID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("DELETE FROM hall_review WHERE hall = ?", [.text(hall)])
  }

  /// The next that is to go on; nil where all visits were looked at. Halls in which nothing is booked meanwhile come first.
  static func first(in transaction: ReadTransaction) throws -> HallReview? {
    try transaction.row("SELECT \(columns) FROM hall_review ORDER BY renumbers DESC, hall LIMIT 1").map(review)
  }

  /// The halls in which nothing is booked until their visits were looked at.
  static func renumbering(in transaction: ReadTransaction) throws(StoreError) -> Set<Hall.ID> {
    var halls: Set<Hall.ID> = []
    for row in try transaction.rows("SELECT hall FROM hall_review WHERE renumbers = 1 ORDER BY hall") { halls.insert(try row.text(0)) }
    return halls
  }

  private static func values(_ review: HallReview) -> [SQLValue] {
    [
      .text(review.hall), .text(review.part.rawValue), SQLValue(review.renumbers), SQLValue(review.position.day.number),
      SQLValue(review.position.start), .text(review.position.visit),
    ]
  }

  private static func review(_ row: Row) throws -> HallReview {
    guard let part = HallReview.Part(rawValue: try row.text(1)) else { throw KeptRowFault(column: "hall_review.part") }
    return HallReview(
      hall: try row.text(0), part: part, renumbers: try row.boolean(2),
      position: HallReview.Position(day: Day(number: Int(try row.integer(3))), start: Int(try row.integer(4)), visit: try row.text(5)))
  }
}
