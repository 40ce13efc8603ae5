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

  @Test(
    arguments: [
      ("\u{FEFF}a\r\nb\r\n", ["a", "b"]), ("\u{FEFF}", []), ("\u{FEFF}\n", [""]), ("\u{FEFF}0123456789abc\n", ["0123456789a"]),
      // Only before the first line: elsewhere it is a character like others.
      ("a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]),
    ] as [(String, [String])])
  func `a byte order mark before the first line is none of it`(row: (String, [String])) throws {
    for piece in 1...20 { #expect(try lines(of: row.0, piece: piece) == row.1, "pieces of \(piece)") }
  }

  @Test func `zeros and what is no UTF-8 are characters of a line, and end none`() throws {
    var rest: [UInt8] = Array("a\0b\n".utf8) + [0xFF, 0xC3, UInt8(ascii: "\n")] + Array("c".utf8)
    var reader = LineReader(longest: 10) { count in
      defer { rest = Array(rest.dropFirst(count)) }
      return Array(rest.prefix(count))
    }
    #expect(try reader.next() == "a\0b")
    #expect(try reader.next() == "\u{FFFD}\u{FFFD}")
    #expect(try reader.next() == "c")
    #expect(try reader.next() == nil)
  }

  @Test func `of a line of a gigabyte only the beginning is kept, and the rest goes on`() throws {
    let chunk = [UInt8](repeating: UInt8(ascii: "1"), count: 1 << 16)
    var left = 1 << 14
    var reader = LineReader(longest: 10) { _ in
      left -= 1
      return left >= 0 ? chunk : left == -1 ? Array("\nx\n".utf8) : []
    }
    #expect(try reader.next() == "11111111111")
    #expect(try reader.next() == "x")
    #expect(try reader.next() == nil)
  }
}
