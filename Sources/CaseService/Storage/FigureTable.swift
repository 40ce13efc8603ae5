import CaseDomain
import Store

/// How many cases there are, by hour, item, hall and channel. A row is moved in the write that moves the case.
///
/// A service has one writer at a time, also among the instances on a PostgreSQL server, so no two contend for a row; but many writes of one
/// commit move the same. What they move is summed up, and each row is written once a commit. The table itself takes no row that does not balance.
enum FigureTable {
  /// Moves the figures as the cases of a write moved.
  static func move(_ changes: [CaseCount.Key: FigureCounts], in transaction: Transaction) {
    for (key, counts) in changes {
      let name = note(key)
      let sum = counts + (transaction.notes[name].flatMap(FigureCounts.init(noted:)) ?? FigureCounts())
      transaction.notes[name] = sum.values
      transaction.beforeCommit(name) { transaction throws(StoreError) in try add(sum, to: key, in: transaction) }
    }
  }

  private static func note(_ key: CaseCount.Key) -> String {
    "case_figure \(key.hour.number) \(key.channel.rawValue) \(key.item)\u{0}\(key.hall)"
  }

  private static func add(_ counts: FigureCounts, to key: CaseCount.Key, in transaction: Transaction) throws(StoreError) {
    guard counts != FigureCounts() else { return }
    try transaction.execute(
      """
      INSERT INTO case_figure (hour, item, hall, channel, received, in_hand, finished, withdrawn, refused, referred)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hour, item, hall, channel) DO UPDATE SET
        received = case_figure.received + excluded.received, in_hand = case_figure.in_hand + excluded.in_hand,
        finished = case_figure.finished + excluded.finished, withdrawn = case_figure.withdrawn + excluded.withdrawn,
        refused = case_figure.refused + excluded.refused, referred = case_figure.referred + excluded.referred
      """,
      [SQLValue(key.hour.number), .text(key.item), .text(key.hall), .text(key.channel.rawValue)] + counts.values)
  }

  /// The rows of a stretch of hours that hold anything.
  static func rows(_ hours: Range<CaseHour>, in transaction: ReadTransaction) throws -> [CaseCount.Key: FigureCounts] {
    var figures: [CaseCount.Key: FigureCounts] = [:]
    for row in try transaction.rows(
      """
      SELECT received, in_hand, finished, withdrawn, refused, referred, hour, item, hall, channel FROM case_figure
      WHERE hour >= ? AND hour < ?
      """, [SQLValue(hours.lowerBound.number), SQLValue(hours.upperBound.number)])
    {
      let counts = try FigureCounts(row)
      if counts != FigureCounts() { figures[try CaseCount.Key(row, from: 6)] = counts }
    }
    return figures
  }

  /// The same, counted from the cases that are counted.
  static func recount(_ hours: Range<CaseHour>, in transaction: ReadTransaction) throws -> [CaseCount.Key: FigureCounts] {
    var figures: [CaseCount.Key: FigureCounts] = [:]
    for row in try transaction.rows(
      """
      SELECT COUNT(*), state, hour, item, hall, channel FROM case_record WHERE hour >= ? AND hour < ? AND counted <> ''
      GROUP BY hour, item, hall, channel, state
      """, [SQLValue(hours.lowerBound.number), SQLValue(hours.upperBound.number)])
    {
      let figure = CaseFigure(try CaseState(kept: row.text(1), "state"))
      figures[try CaseCount.Key(row, from: 2), default: FigureCounts()].add(Int(try row.integer(0)), as: figure)
    }
    return figures
  }

  /// Where the figures of a stretch of hours are not what the cases come to: both of one moment.
  static func breaks(_ hours: Range<CaseHour>, in transaction: ReadTransaction) throws -> [FigureBreak] {
    let (figures, cases) = try (rows(hours, in: transaction), recount(hours, in: transaction))
    return Set(figures.keys).union(cases.keys).compactMap { key in
      let found = FigureBreak(key: key, figures: figures[key] ?? FigureCounts(), cases: cases[key] ?? FigureCounts())
      return found.figures == found.cases ? nil : found
    }
  }

  /// The first hour, from one on, of which there are cases or figures; nil: of none.
  static func next(from hour: CaseHour, in transaction: ReadTransaction) throws -> CaseHour? {
    try ["case_figure", "case_record"].compactMap { table in
      try transaction.row("SELECT hour FROM \(table) WHERE hour >= ? ORDER BY hour LIMIT 1", [SQLValue(hour.number)]).map { row in
        CaseHour(number: Int(try row.integer(0)))
      }
    }.min()
  }
}

extension FigureCounts {
  /// In the order of the table's columns.
  var values: [SQLValue] { [received, inHand, finished, withdrawn, refused, referred].map { SQLValue($0) } }

  /// - Parameter row: begins with the six columns.
  init(_ row: Row) throws(StoreError) {
    self.init(
      received: Int(try row.integer(0)), inHand: Int(try row.integer(1)), finished: Int(try row.integer(2)),
      withdrawn: Int(try row.integer(3)), refused: Int(try row.integer(4)), referred: Int(try row.integer(5)))
  }

  fileprivate init?(noted values: [SQLValue]) { try? self.init(Row(values)) }
}

extension CaseCount.Key {
  /// - Parameter place: where the hour, the item, the hall and the channel begin. A case's channel is in its principal's own word.
  fileprivate init(_ row: Row, from place: Int) throws(StoreError) {
    self.init(
      hour: CaseHour(number: Int(try row.integer(place))), item: try row.text(place + 1), hall: try row.text(place + 2),
      channel: CaseChannel(try row.text(place + 3)))
  }
}
