extension StoreView {
  /// As many faults of one file as SQLite tells.
  private static let faults = 20

  /// Reads the whole database and tells what is wrong with it, as far as it can be told without another's.
  public func findings() async -> [StoreFinding] {
    var findings: [StoreFinding] = []
    do {
      if case .directory = location { findings = try await read { try Self.faults(in: $0) } }
      if try await tables().contains(CopyLog.table) { findings.append(.unfinishedCopy) }
      // Each kept event has its own number, so that as many as lie between the bounds are all.
      let missing = try await read { transaction in
        let bounds = try transaction.eventBounds()
        return bounds.newest - bounds.oldest + 1 - (try transaction.row("SELECT COUNT(*) FROM store_event")?.integer(0) ?? 0)
      }
      if missing > 0 { findings.append(.missingEvents(missing)) }
    } catch {
      // A page that its index needs is told already.
      if findings.isEmpty { findings.append(.unreadable(StoreError(error))) }
    }
    return findings
  }

  private static func faults(in transaction: ReadTransaction) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    for row in try transaction.rows("PRAGMA integrity_check(\(faults))") {
      let lines = try row.text(0)
      if lines != "ok" { findings += lines.split(separator: "\n").prefix(faults).map { .damaged(String($0)) } }
    }
    guard findings.isEmpty else { return findings }
    var orphans: [String: Int] = [:]
    var parents: [String: String] = [:]
    for row in try transaction.rows("SELECT \"table\", \"parent\" FROM pragma_foreign_key_check") {
      let table = try row.text(0)
      orphans[table, default: 0] += 1
      parents[table] = try row.text(1)
    }
    return orphans.sorted { $0.key < $1.key }.map { .missingParent(table: $0.key, parent: parents[$0.key] ?? "", rows: $0.value) }
  }
}
