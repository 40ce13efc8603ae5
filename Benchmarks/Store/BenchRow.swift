import Bus
import Foundation
import Store

/// A row such as services keep: about 600 bytes, a time-ordered key, and two indexes besides.
struct BenchRow: Sendable {
  static let migrations = [
    Migration(
      1, "bench",
      [
        """
        CREATE TABLE bench_row (
          id BLOB PRIMARY KEY NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL
        )
        """,
        "CREATE INDEX bench_row_by_subject ON bench_row (subject, at)",
        "CREATE INDEX bench_row_by_state ON bench_row (state, at)",
      ])
  ]
  static let insert = "INSERT INTO bench_row (id, subject, state, at, body) VALUES (?, ?, ?, ?, ?)"
  static let select = "SELECT subject, state, at, body FROM bench_row WHERE id = ?"
  static let bodyBytes = 520

  let id: [UInt8]
  let subject: String
  let state: String
  let at: Int64
  let body: [UInt8]

  /// What the first index is in the order of.
  enum Subjects: String { case atRandom, inOrder }

  /// Rows in the order of their keys.
  /// - Parameter subjects: one of a hundred thousand, as applicants come; or a new one each, which is in the order of time as well.
  static func make(_ count: Int, _ subjects: Subjects = .atRandom, using random: inout Xoshiro256) -> [BenchRow] {
    let milliseconds = UInt64(Date().timeIntervalSince1970 * 1_000)
    var generator = UUIDv7Generator()
    return (0..<count).map { index in
      let id = generator.next(milliseconds: milliseconds, using: &random)
      return BenchRow(
        id: id.bytes, subject: subjects == .inOrder ? id.description : "subject-\(random.next() % 100_000)",
        state: ["submitted", "accepted", "decided"][index % 3], at: Int64(milliseconds) * 1_000 + Int64(index),
        body: (0..<bodyBytes / 8).flatMap { _ in unsafe withUnsafeBytes(of: random.next()) { unsafe Array($0) } })
    }
  }
}
