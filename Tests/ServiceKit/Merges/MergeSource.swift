import Bus
import Contracts
import ServiceKit
import Store

/// Stands in for the identity service: merges that a test tells in its store while it does not run. It answers one a page, and when a second
/// page is asked for, it tells what the test has left for then.
struct MergeSource: SuiteService {
  static let name = "identity"
  static let migrations = [
    Migration(
      1, "merges",
      [
        "CREATE TABLE standing (merged TEXT NOT NULL PRIMARY KEY, stays TEXT NOT NULL)",
        "CREATE TABLE coming (merged TEXT NOT NULL PRIMARY KEY, stays TEXT NOT NULL)",
      ])
  ]
  /// Of an event that a ``MergeListener`` cannot take.
  static let stuck = "identity.stuck"

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws { operations = [ReadStandingMerges(store: environment.store)] }

  /// - Parameter stays: nil: they part.
  static func tell(_ merged: String, into stays: String?, in transaction: Transaction) throws {
    try transaction.execute("DELETE FROM standing WHERE merged = ?", [.text(merged)])
    guard let stays else {
      return try append("identity.subjectsUnmerged", SubjectsUnmerged.with { $0.merged = merged }.encoded(), in: transaction)
    }
    try transaction.execute("INSERT INTO standing (merged, stays) VALUES (?, ?)", [.text(merged), .text(stays)])
    try append("identity.subjectsMerged", SubjectsMerged.with { ($0.merged, $0.stays) = (merged, stays) }.encoded(), in: transaction)
  }

  static func append(_ kind: String, _ payload: [UInt8] = [], in transaction: Transaction) throws {
    let number = UInt8(truncatingIfNeeded: try transaction.eventBounds().newest + 1)
    _ = try transaction.append(
      NewEvent(
        id: [UInt8](repeating: 0, count: 15) + [number], kind: kind, subject: "s", at: 1, principal: "service:identity", channel: "service",
        payload: payload))
  }
}

private struct ReadStandingMerges: BusOperation {
  let store: Store

  func handle(_ request: ReadMerges, _ context: CallContext) async throws -> MergeList {
    if !request.after.isEmpty {
      try await store.write { transaction in
        let coming = try transaction.rows("SELECT merged, stays FROM coming ORDER BY merged LIMIT 10")
        for row in coming { try MergeSource.tell(row.text(0), into: row.text(1), in: transaction) }
        try transaction.execute("DELETE FROM coming")
      }
    }
    return try await store.read { transaction in
      let rows = try transaction.rows(
        "SELECT merged, stays FROM standing WHERE merged > ? ORDER BY merged LIMIT 2", [.text(request.after)])
      let merges = try rows.prefix(1).map { row in
        let (merged, stays) = (try row.text(0), try row.text(1))
        return MergeState.with { ($0.subject, $0.mergedInto) = (merged, stays) }
      }
      let newest = Int(try transaction.eventBounds().newest)
      return MergeList.with {
        $0.merges = merges
        $0.next = rows.count > 1 ? merges[0].subject : ""
        $0.sequence = newest
      }
    }
  }
}
