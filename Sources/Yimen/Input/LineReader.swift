/// Lines of a stream of any length, in constant memory: of a line that is too long only the beginning is kept.
struct LineReader {
  private static let chunk = 64 * 1_024
  /// Bytes of a character in UTF-8 after its first (RFC 3629).
  private static let restOfCharacter = 3

  /// U+FEFF in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let longest: Int
  private let read: (Int) throws -> [UInt8]
  private var buffer: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var isAtStart = true

  /// - Parameters:
  ///   - longest: bytes of a line; of a longer one come the first `longest` and one more, to the end of a character, so that it is seen to be too
  ///     long.
  ///   - read: gives at most so many bytes, and none at the end.
  init(longest: Int, read: @escaping (Int) throws -> [UInt8]) {
    self.longest = longest
    self.read = read
  }

  /// The lines of standard input.
  static func standardInput(longest: Int) -> LineReader {
    LineReader(longest: longest) { count in
      do throws(InputFile.Problem) {
        return try InputFile.next(0, count)
      } catch {
        throw CommandFailure(
          .noInput, zh: "标准输入无法读取。", en: "standard input cannot be read.", remedyZh: "用管道或文件提供。",
          remedyEn: "Give it by a pipe or a file.")
      }
    }
  }

  /// The lines of a file.
  /// - Throws: `CommandFailure` where it is missing, no file, or unreadable.
  static func file(_ path: String, longest: Int) throws -> LineReader {
    let file = try OpenFile(path)
    return LineReader(longest: longest) { count in
      do throws(InputFile.Problem) {
        return try InputFile.next(file.descriptor, count)
      } catch {
        throw file.failure(error)
      }
    }
  }

  /// The next line without its end (`\n` or `\r\n`), and the first without a byte order mark; nil at the end. What is not UTF-8 comes as U+FFFD.
  mutating func next() throws -> String? {
    if isAtStart { try skipMark() }
    var line: [UInt8] = []
    while true {
      if buffer.isEmpty {
        if !isAtEnd { buffer = try self.read(Self.chunk)[...] }
        if buffer.isEmpty {
          isAtEnd = true
          return line.isEmpty ? nil : text(line[...])
        }
      }
      let end = buffer.firstIndex(of: UInt8(ascii: "\n"))
      let part = buffer[..<(end ?? buffer.endIndex)]
      if end != nil && line.isEmpty {
        buffer = buffer[(part.endIndex + 1)...]
        return text(part)
      }
      // One place more for a carriage return.
      line.append(contentsOf: part.prefix(max(0, longest + 2 + Self.restOfCharacter - line.count)))
      buffer = buffer[part.endIndex...].dropFirst()
      if end != nil { return text(line[...]) }
    }
  }

  /// Spreadsheets put a mark before the first line.
  private mutating func skipMark() throws {
    isAtStart = false
    var start: [UInt8] = []
    while start.count < Self.mark.count, !isAtEnd {
      let part = try read(Self.chunk)
      if part.isEmpty { isAtEnd = true }
      start += part
    }
    buffer = start[...].dropFirst(start.starts(with: Self.mark) ? Self.mark.count : 0)
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    // Cut after a whole character: half of one would be shown as what is no character.
    let whole = line.dropFirst(longest + 1).prefix(Self.restOfCharacter).prefix { $0 & 0xC0 == 0x80 }.count
    return String(decoding: line.prefix(longest + 1 + whole), as: UTF8.self)
  }
}
