import Store
import Testing

@Suite struct RowTests {
  let row = Row([.integer(7), .real(0.5), .text("门"), .blob([0, 255]), .null])

  @Test func `each type is read as itself`() throws {
    #expect(try row.integer(0) == 7)
    #expect(try row.boolean(0))
    #expect(try row.real(1) == 0.5)
    #expect(try row.text(2) == "门")
    #expect(try row.blob(3) == [0, 255])
  }

  @Test func `null is nil where a value is optional`() throws {
    #expect(try row.optionalInteger(4) == nil)
    #expect(try row.optionalReal(4) == nil)
    #expect(try row.optionalText(4) == nil)
    #expect(try row.optionalBlob(4) == nil)
    #expect(try row.optionalText(2) == "门")
  }

  @Test func `null, another type or a column that is not there is an error that names the column`() {
    #expect(throws: StoreError.unexpectedValue(column: 4, expected: "integer")) { try row.integer(4) }
    #expect(throws: StoreError.unexpectedValue(column: 0, expected: "text")) { try row.text(0) }
    #expect(throws: StoreError.unexpectedValue(column: 2, expected: "blob")) { try row.optionalBlob(2) }
    #expect(throws: StoreError.unexpectedValue(column: 5, expected: "real")) { try row.optionalReal(5) }
    #expect(throws: StoreError.unexpectedValue(column: -1, expected: "blob")) { try row.blob(-1) }
  }
}
