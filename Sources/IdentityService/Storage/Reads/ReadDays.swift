import Civics
import Store

/// The first row of each day, noted beside the ledger: by it a period is found without an index that every read would have to be put in.
///
/// Nothing chains the notes, and who counts the reads of a period relies on them; but they follow from the rows, and are checked by these.
/// One that was taken away has more rows looked at, and hides none.
enum ReadDays {
  /// Notes the day of a row where it is the first.
  static func note(_ row: LedgerRow, in transaction: Transaction) throws(StoreError) {
    let day = SQLValue(row.day.number)
    guard transaction.notes["identity_read_day"] != [day] else { return }
    try transaction.execute(
      "INSERT INTO identity_read_day (day, first) VALUES (?, ?) ON CONFLICT (day) DO NOTHING", [day, SQLValue(row.sequence)])
    transaction.notes["identity_read_day"] = [day]
  }

  /// The row that a note wrongly names, by a stretch of the ledger: there is no such row, it is of another day, or not its day's first.
  /// - Parameters:
  ///   - rows: the stretch, the rows that follow the one with sequence `after`, in order.
  ///   - isEnd: whether no row follows the stretch.
  ///   - begun: up to this sequence rows are of before the chain, and not noted.
  /// - Returns: nil where every note of the stretch is right.
  static func stray(
    in rows: [LedgerRow], after: Int, isEnd: Bool, begun: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> Int? {
    var firsts: [Int: Int] = [:]
    for row in rows where row.sequence > begun && firsts[row.day.number] == nil { firsts[row.day.number] = row.sequence }
    let last = rows.last?.sequence ?? after
    // One row a day. What stands before the first row is looked at with it.
    let notes = try transaction.rows(
      "SELECT first, day FROM identity_read_day WHERE first > ? ORDER BY first", [SQLValue(after == 0 ? Int.min : after)])
    for note in notes {
      let (named, first) = (Int(try note.integer(0)), firsts[Int(try note.integer(1))])
      let isLater = named > last && !isEnd && first == nil
      if named != first, !isLater { return named }
    }
    return nil
  }
}
