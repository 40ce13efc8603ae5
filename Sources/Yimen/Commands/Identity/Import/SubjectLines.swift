import Bus
import Contracts
import Crypto
import Foundation

/// The lines of a file of subjects: one JSON object a line, as `identity.register` takes it.
struct SubjectLines {
  /// Bytes of a line: sixteen numbers, a name and an address leave most of it free.
  static let longest = 16 * 1_024

  /// What a line holds.
  enum Line {
    case subject(SubjectEntry, at: Int)
    case unreadable(RefusedLine)
  }

  private var lines: LineReader
  /// The number of the last line that was read, from 1.
  private(set) var last = 0
  private var hash = SHA256()

  /// SHA-256 over the lines up to the last that was read, each with its end, and of one that is too long its beginning: 64 hexadecimal digits.
  var digest: String { Hexadecimal.text(Array(hash.finalize())) }

  init(_ lines: LineReader) { self.lines = lines }

  /// Passes over lines that are done with.
  mutating func skip(_ count: Int) throws {
    while last < count, try read() != nil {}
  }

  /// The next lines that hold anything, at most `count`; none at the end.
  mutating func next(_ count: Int) throws -> [Line] {
    var found: [Line] = []
    while found.count < count, let text = try read() {
      if text.allSatisfy(\.isWhitespace) { continue }
      found.append(Self.line(text, at: last))
    }
    return found
  }

  private mutating func read() throws -> String? {
    guard let text = try lines.next() else { return nil }
    last += 1
    hash.update(data: Data((text + "\n").utf8))
    return text
  }

  private static func line(_ text: String, at number: Int) -> Line {
    if text.utf8.count > longest { return .unreadable(RefusedLine(number, 0, "line.tooLong", "")) }
    do {
      return .subject(try SubjectEntry(json: try JSONValue(parsing: text)), at: number)
    } catch {
      // What is wrong with it may hold what it says.
      return .unreadable(RefusedLine(number, 0, "line.unreadable", ""))
    }
  }
}
