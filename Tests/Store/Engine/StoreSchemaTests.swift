import Store
import Testing

@Suite struct StoreSchemaTests {
  let directory = TemporaryDirectory()

  @Test func `a database whose inbox lies in the order of keys keeps what was executed`() async throws {
    let old = try await directory.open()
    try await old.write { transaction in
      try transaction.execute("DROP TABLE store_inbox")
      try transaction.execute(
        """
        CREATE TABLE store_inbox (
          key BLOB NOT NULL CHECK (length(key) BETWEEN 1 AND 64), principal TEXT NOT NULL, method TEXT NOT NULL,
          digest BLOB NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (key, principal, method)
        ) WITHOUT ROWID
        """)
      try Self.forgetProofs(in: transaction)
      try transaction.execute("DELETE FROM store_migration WHERE scope = 'store' AND version = 2")
      for number in 1...3 { try transaction.remember(entry(UInt8(number))) }
    }
    await old.close()
    let new = try await directory.open()
    for number in 1...3 {
      let entry = entry(UInt8(number))
      #expect(try await new.read { try $0.inbox(entry.key) } == entry)
      await #expect(throws: StoreError.self) { try await new.write { try $0.remember(entry) } }
    }
    await new.close()
  }

  @Test func `what was asserted before keys were known stays so`() async throws {
    let old = try await directory.open()
    try await old.write { transaction in
      try transaction.append(event(1))
      try Self.forgetProofs(in: transaction)
    }
    await old.close()
    let new = try await directory.open()
    var proven = event(2)
    proven.proof = "portal"
    try await new.write { [proven] in try $0.append(proven) }
    #expect(try await new.events(after: 0, limit: 10).map(\.proof) == ["", "portal"])
    await new.close()
  }

  /// As version 2 left it.
  private static func forgetProofs(in transaction: Transaction) throws {
    try transaction.execute("ALTER TABLE store_event DROP COLUMN proof")
    try transaction.execute("DELETE FROM store_migration WHERE scope = 'store' AND version = 3")
  }

  private func entry(_ number: UInt8) -> InboxEntry {
    InboxEntry(
      key: InboxKey(key: [9 - number, number], principal: "applicant:a", method: "case.submit"), digest: [number], reply: [number, number],
      at: Int64(number))
  }
}
