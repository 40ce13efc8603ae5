import Testing

@testable import yimen

struct LineReaderTests {
  /// Reads a text that comes in pieces of `piece` bytes.
  func lines(of text: String, longest: Int = 10, piece: Int) throws -> [String] {
    var rest = Array(text.utf8)[...]
    var reader = LineReader(longest: longest) { count in
      let part = rest.prefix(min(count, piece))
      rest = rest.dropFirst(part.count)
      return Array(part)
    }
    var lines: [String] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n", [""]), ("a\r\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]), ("一\n门\n", ["一", "门"]),
      ("0123456789\r\nx", ["0123456789", "x"]), ("0123456789abcdef\r\nx\n", ["0123456789a", "x"]),
    ] as [(String, [String])])
  func `lines are the same in pieces of any size, and a long one is cut`(row: (String, [String])) throws {
    for piece in 1...20 { #expect(try lines(of: row.0, piece: piece) == row.1, "pieces of \(piece)") }
  }

  @Test func `a long line is cut between characters`() throws {
    for piece in 1...20 { #expect(try lines(of: "012345678号码\nx\n", piece: piece) == ["012345678号", "x"], "pieces of \(piece)") }
  }
}
