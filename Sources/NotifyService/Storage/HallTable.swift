import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes the halls of a deployment: a row for each revision of each.
enum HallTable {
  /// A hall's record in one of its revisions.
  struct Kept: Sendable {
    let id: Hall.ID
    let revision: Int
    let record: String
    /// Who wrote it.
    let official: String
    /// Microseconds since 1970.
    let at: Int
  }

  private static let columns = "id, revision, record, official, at"
  private static let note = "hall_change"

  /// The number of the halls' last change; 0: the sample's are in force.
  static func change(in transaction: ReadTransaction) throws(StoreError) -> Int { try stamp(in: transaction).records }

  static func stamp(in transaction: ReadTransaction) throws(StoreError) -> HallStamp {
    var stamp = HallStamp()
    for row in try transaction.rows("SELECT name, number FROM hall_change") {
      let number = Int(try row.integer(1))
      switch try row.text(0) {
      case "halls": stamp.records = number
      case "reviews": stamp.reviews = number
      default: continue
      }
    }
    return stamp
  }

  /// The same in a write; those of one commit ask once.
  static func stamp(in transaction: Transaction) throws(StoreError) -> HallStamp {
    if let noted = transaction.notes[note], noted.count == 2, case .integer(let records) = noted[0], case .integer(let reviews) = noted[1] {
      return HallStamp(records: Int(records), reviews: Int(reviews))
    }
    let stamp = try stamp(in: transaction as ReadTransaction)
    transaction.notes[note] = [SQLValue(stamp.records), SQLValue(stamp.reviews)]
    return stamp
  }

  /// Notes that the halls are others from now on. The number is a moment, so that one which was given in a write that was undone is not
  /// given to another.
  /// - Parameter at: microseconds since 1970.
  static func countChange(at: Int, in transaction: Transaction) throws(StoreError) {
    SeatSearches.forget(in: transaction)
    var stamp = try stamp(in: transaction)
    stamp.records = max(stamp.records + 1, at)
    try put("halls", stamp.records, stamp, in: transaction)
  }

  /// The same of a review that began or has ended, or of another calendar.
  static func countReview(at: Int, in transaction: Transaction) throws(StoreError) {
    SeatSearches.forget(in: transaction)
    var stamp = try stamp(in: transaction)
    stamp.reviews = max(stamp.reviews + 1, at)
    try put("reviews", stamp.reviews, stamp, in: transaction)
  }

  private static func put(_ name: String, _ number: Int, _ stamp: HallStamp, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO hall_change (name, number) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET number = excluded.number",
      [.text(name), SQLValue(number)])
    transaction.notes[note] = [SQLValue(stamp.records), SQLValue(stamp.reviews)]
  }

  static func insert(_ hall: Kept, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO hall (\(columns)) VALUES (?, ?, ?, ?, ?)",
      [.text(hall.id), SQLValue(hall.revision), .text(hall.record), .text(hall.official), SQLValue(hall.at)])
  }

  /// Each hall in its last revision, by their ids.
  static func current(in transaction: ReadTransaction) throws -> [Kept] {
    try transaction.rows(
      """
      SELECT \(columns) FROM hall AS h WHERE revision = (SELECT MAX(o.revision) FROM hall AS o WHERE o.id = h.id)
      ORDER BY id LIMIT ?
      """, [SQLValue(HallCatalogue.mostHalls)]
    ).map(kept)
  }

  static func find(_ id: Hall.ID, in transaction: ReadTransaction) throws -> Kept? {
    try transaction.row("SELECT \(columns) FROM hall WHERE id = ? ORDER BY revision DESC LIMIT 1", [.text(id)]).map(kept)
  }

  /// How long visits take, as far as the deployment says.
  static func lengths(in transaction: ReadTransaction) throws -> [String: Int] {
    var lengths: [String: Int] = [:]
    for row in try transaction.rows("SELECT kind, minutes FROM visit_length") { lengths[try row.text(0)] = Int(try row.integer(1)) }
    return lengths
  }

  static func put(_ lengths: [String: Int], in transaction: Transaction) throws(StoreError) {
    for (kind, minutes) in lengths.sorted(by: { $0.key < $1.key }) {
      try transaction.execute(
        "INSERT INTO visit_length (kind, minutes) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET minutes = excluded.minutes",
        [.text(kind), SQLValue(minutes)])
    }
  }

  private static func kept(_ row: Row) throws -> Kept {
    Kept(
      id: try row.text(0), revision: Int(try row.integer(1)), record: try row.text(2), official: try row.text(3),
      at: Int(try row.integer(4)))
  }
}
