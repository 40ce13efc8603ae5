import Store
import Testing

@Suite struct SQLValueTests {
  @Test func `literals and optionals become values`() {
    let literals: [SQLValue] = [nil, 1, 2.5, "三", true, false]
    #expect(literals == [.null, .integer(1), .real(2.5), .text("三"), .integer(1), .integer(0)])
    #expect(SQLValue(Int64?.none) == .null)
    #expect(SQLValue(Int?.some(4)) == .integer(4))
    #expect(SQLValue(String?.some("四")) == .text("四"))
    #expect(SQLValue([UInt8]?.none) == .null)
    #expect(SQLValue(Double?.some(0.25)) == .real(0.25))
    #expect(SQLValue(Bool?.some(true)) == .integer(1))
  }

  @Test(arguments: [
    SQLValue.null, .integer(.min), .integer(.max), .real(-0.1), .text(""), .text("一门🚪"), .blob([]), .blob([0]),
    .blob([UInt8](repeating: 0xA5, count: 1_000_000)),
  ])
  func `a value comes back as it went in`(value: SQLValue) async throws {
    let directory = TemporaryDirectory()
    let store = try await directory.open()
    let back = try await store.write { transaction in
      try transaction.execute("CREATE TABLE any_value (value)")
      try transaction.execute("INSERT INTO any_value (value) VALUES (?)", [value])
      return try transaction.row("SELECT value, ? FROM any_value", [value])
    }
    #expect(back == Row([value, value]))
    await store.close()
  }

  @Test func `a text with a zero character is refused, not cut`() async throws {
    let directory = TemporaryDirectory()
    let store = try await directory.open()
    await #expect(throws: StoreError.constraint("a text holds U+0000")) { try await store.add("chair\u{0}table") }
    #expect(try await store.names() == [])
    await store.close()
  }
}
