import Testing

@testable import Store

@Suite struct CopyPlanTests {
  func table(_ name: String, parents: Set<String> = [], key: [String] = ["id"]) -> CopyTable {
    CopyTable(name: name, columns: ["name"] + key, key: key, numbered: nil, parents: parents)
  }

  @Test func `parents come before their children, and otherwise names decide`() throws {
    let plan = try CopyPlan([
      table("alpha", parents: ["zeta"]), table("zeta", parents: ["omega"]), table("omega"), table("beta", parents: ["beta"]),
    ])
    #expect(plan.tables.map(\.name) == ["beta", "omega", "zeta", "alpha"])
  }

  @Test func `tables in a circle, and one without a key, are refused`() {
    #expect(throws: StoreError.self) { try CopyPlan([table("a", parents: ["b"]), table("b", parents: ["a"])]) }
    #expect(throws: StoreError.statement("the table a has no primary key")) { try CopyPlan([table("a", key: [])]) }
  }

  @Test func `rows are read in the order of the key, from a key on`() {
    let table = table("seat", key: ["hall", "day"])
    #expect(table.firstPage == "SELECT name, hall, day FROM seat ORDER BY hall, day LIMIT ?")
    #expect(table.nextPage == "SELECT name, hall, day FROM seat WHERE (hall, day) > (?, ?) ORDER BY hall, day LIMIT ?")
    #expect(table.insert == "INSERT INTO seat (name, hall, day) VALUES (?, ?, ?)")
    #expect(table.keyPlaces == [1, 2])
  }

  @Test func `it is read from the tables that migrations made`() async throws {
    let directory = TemporaryDirectory()
    let store = try await directory.open()
    let plan = try await store.read { try CopyPlan.read($0.connection) }
    let tables = Dictionary(uniqueKeysWithValues: plan.tables.map { ($0.name, $0) })
    #expect(Set(tables.keys).isSuperset(of: ["store_cursor", "store_event", "store_inbox", "thing", "part"]))
    #expect(tables["store_migration"] == nil)
    #expect(tables["store_cursor"]?.key == ["follower"] && tables["store_cursor"]?.numbered == nil)
    #expect(tables["store_event"]?.numbered == "sequence" && tables["thing"]?.numbered == "id")
    #expect(tables["part"]?.columns == ["id", "thing", "owner"] && tables["part"]?.parents == ["thing"])
    await store.close()
  }
}
