/// A line that a program of PostgreSQL's writes to standard error with `--verbose`, in English.
enum ToolLine: Hashable {
  /// It begins with the rows of a table, `schema.table`.
  case table(String)
  /// It begins with something else.
  case step
  /// What it says without `--verbose` as well: an error or a warning, or what goes on from there.
  case message(String)

  private static let messages = ["error:", "fatal:", "warning:", "detail:", "hint:"]
  private static let tables = ["dumping contents of table \"", "processing data for table \""]

  init(_ line: String, of program: String) {
    let start = "\(program): "
    let words = line.dropFirst(start.count)
    guard line.hasPrefix(start), !Self.messages.contains(where: { words.hasPrefix($0) }) else {
      self = .message(line)
      return
    }
    guard let table = Self.tables.first(where: { words.hasPrefix($0) }), words.hasSuffix("\"") else {
      self = .step
      return
    }
    self = .table(String(words.dropFirst(table.count).dropLast()))
  }
}
