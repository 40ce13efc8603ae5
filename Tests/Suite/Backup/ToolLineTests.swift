import Testing

@testable import Suite

struct ToolLineTests {
  @Test(arguments: [
    ("pg_dump", "pg_dump: dumping contents of table \"yimen_case.store_event\"", ToolLine.table("yimen_case.store_event")),
    ("pg_restore", "pg_restore: processing data for table \"yimen_item.item\"", .table("yimen_item.item")),
    ("pg_dump", "pg_dump: reading user-defined tables", .step),
    ("pg_restore", "pg_restore: creating TABLE \"yimen_item.item\"", .step),
  ])
  func `tells the tables apart from other steps`(program: String, line: String, expected: ToolLine) {
    #expect(ToolLine(line, of: program) == expected)
  }

  @Test(arguments: [
    "pg_restore: error: could not execute query: ERROR:  schema \"yimen_case\" already exists", "Command was: CREATE SCHEMA yimen_case;",
    "pg_restore: warning: errors ignored on restore: 1", "pg_restore: hint: Try again.", "",
  ])
  func `passes on what a person must read`(line: String) {
    #expect(ToolLine(line, of: "pg_restore") == .message(line))
  }
}
