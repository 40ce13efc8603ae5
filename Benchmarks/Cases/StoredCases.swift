import Foundation
import GRDB

/// Fills the store of a suite that does not run with the rows of two of its cases, a rated one and one in hand, again and again under other ids, as
/// cases of the last three hundred days. What was answered is not kept for so long, so that the replies of commands are left out.
struct StoredCases {
  /// Of a hundred cases so many are in hand, the newest.
  private static let inHandPerHundred = 2
  private static let days = 300
  /// Rows of one transaction are those of so many cases.
  private static let batch = 10_000

  private let directory: String
  private let now = Int(Date().timeIntervalSince1970 * 1_000)

  init(_ directory: String) { self.directory = directory }

  /// - Parameter count: cases.
  func multiply(to count: Int) throws {
    let queue = try open("case")
    let head = try queue.write { try Int.fetchOne($0, sql: "SELECT MAX(sequence) FROM store_event") ?? 0 }
    let inHand = count * Self.inHandPerHundred / 100
    let rated = try template("rated", in: queue)
    let accepted = try template("accepted", in: queue)
    let step = Self.days * 86_400_000 / count
    let run = { (first: Int, last: Int, id: String, head: Int) in
      Run(first: first, last: last, template: id, head: head, begin: now - step * count, step: step)
    }
    let middle = try fill(queue, run, 0..<(count - inHand), rated, after: head)
    let last = try fill(queue, run, (count - inHand)..<count, accepted, after: middle)
    try queue.write { database in
      try database.execute(sql: "DELETE FROM case_figure")
      try database.execute(
        sql: """
          INSERT INTO case_figure (hour, item, hall, channel, received, in_hand, finished, withdrawn, refused, referred)
          SELECT hour, item, hall, channel, COUNT(*), SUM(counted = 'inHand'), SUM(counted = 'finished'), SUM(counted = 'withdrawn'),
            SUM(counted = 'refused'), SUM(counted = 'referred')
          FROM case_record GROUP BY hour, item, hall, channel
          """)
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    try passFollowers(last)
  }

  private func open(_ name: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    return try DatabaseQueue(path: "\(directory)/\(name).sqlite", configuration: configuration)
  }

  private func template(_ state: String, in queue: DatabaseQueue) throws -> String {
    try queue.read { database in
      let id = try String.fetchOne(
        database, sql: "SELECT id FROM case_record WHERE state = ? AND item = ? LIMIT 1", arguments: [state, LivingSuite.item])
      guard let id else { throw NoTemplate(state: state) }
      return id
    }
  }

  /// - Returns: The last sequence of the log.
  private func fill(
    _ queue: DatabaseQueue, _ run: (Int, Int, String, Int) -> Run, _ cases: Range<Int>, _ id: String, after head: Int
  ) throws -> Int {
    var head = head
    for first in stride(from: cases.lowerBound, to: cases.upperBound, by: Self.batch) {
      let last = min(first + Self.batch, cases.upperBound)
      head = try queue.write { try run(first, last, id, head).write(to: $0) }
    }
    return head
  }

  /// Nobody is told of what was never done.
  private func passFollowers(_ head: Int) throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: directory) where file.hasSuffix(".sqlite") && file != "case.sqlite" {
      let queue = try open(String(file.dropLast(7)))
      try queue.write { database in
        guard try database.tableExists("store_cursor") else { return }
        try database.execute(sql: "UPDATE store_cursor SET position = ? WHERE follower = 'case'", arguments: [head])
      }
      try queue.close()
    }
  }

  struct NoTemplate: Error { let state: String }

  /// The rows of one template, for some cases by their places.
  private struct Run {
    let first: Int
    let last: Int
    let template: String
    let head: Int
    /// Milliseconds since 1970 of the first of all cases, and between two.
    let begin: Int
    let step: Int

    /// - Returns: The last sequence of the log.
    func write(to database: Database) throws -> Int {
      let events = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM store_event WHERE subject = ?", arguments: [template]) ?? 0
      let time = "(\(begin) + n.i * \(step))"
      let id = "printf('%08x-%04x-7000-8000-%012x', \(time) >> 16, \(time) & 65535, n.i)"
      let end = "\(head) + (n.i - \(first) + 1) * \(events)"
      try copy(
        "case_record", "id", database,
        [
          "id": id, "number": "substr(t.number, 1, 31) || '20200101' || printf('%04d', n.i + 1)",
          // Three cases each.
          "subject": "printf('stored-%012x', n.i / 3)", "submitted_at": "\(time) * 1000", "position": end,
          "hour": "\(time) / 3600000",
        ])
      // Not every event of a case lies beside the others: each takes its turn.
      let turn = "(SELECT COUNT(*) FROM store_event e WHERE e.subject = t.subject AND e.sequence < t.sequence)"
      try copy(
        "store_event", "subject", database,
        ["sequence": "\(end) - \(events) + 1 + \(turn)", "id": "randomblob(16)", "subject": id, "at": "\(time) * 1000"])
      let place = "(SELECT COUNT(*) FROM store_event e WHERE e.subject = t.case_id AND e.sequence < t.position)"
      try copy(
        "case_act", "case_id", database, ["position": "\(end) - \(events) + 1 + \(place)", "case_id": id, "at": "\(time) * 1000"])
      try copy("case_timer", "case_id", database, ["case_id": id])
      try copy("case_open_step", "case_id", database, ["case_id": id, "filed": "\(time) / 3600000"])
      return head + (last - first) * events
    }

    /// Writes the template's rows of a table for each case; columns that are not named stay as they are.
    private func copy(_ table: String, _ key: String, _ database: Database, _ values: [String: String]) throws {
      let columns = try database.columns(in: table).map(\.name)
      try database.execute(
        sql: """
          WITH RECURSIVE n(i) AS (SELECT \(first) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(last))
          INSERT INTO \(table) (\(columns.joined(separator: ", ")))
          SELECT \(columns.map { values[$0] ?? "t.\($0)" }.joined(separator: ", ")) FROM n CROSS JOIN \(table) t WHERE t.\(key) = ?
          """, arguments: [template])
    }
  }
}
