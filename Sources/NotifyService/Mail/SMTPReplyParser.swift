/// Puts replies together from bytes as they come, in any cut. It keeps at most one unfinished line and one unfinished reply, both bounded.
struct SMTPReplyParser {
  /// The bytes are not a reply, or exceed `SMTPLimits`.
  struct Malformed: Error, Equatable {}

  private var input: [UInt8] = []
  private var code: Int?
  private var lines: [String] = []

  /// Whether nothing is left over: what stands here when TLS starts was sent in the clear, by anyone.
  var isEmpty: Bool { input.isEmpty && code == nil }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    input.append(contentsOf: bytes)
  }

  /// The next whole reply, or nil when more bytes are needed.
  mutating func next() throws(Malformed) -> SMTPReply? {
    while let end = input.firstIndex(of: 0x0A) {
      guard end < SMTPLimits.replyLineBytes else { throw Malformed() }
      var line = input[..<end]
      if line.last == 0x0D { line = line.dropLast() }
      let isLast = try take(line)
      input.removeSubrange(...end)
      if isLast, let code {
        defer {
          self.code = nil
          lines = []
        }
        return SMTPReply(code: code, lines: lines)
      }
    }
    guard input.count < SMTPLimits.replyLineBytes else { throw Malformed() }
    return nil
  }

  /// True for the last line of a reply: three digits, then a space or nothing; a hyphen says that more follow.
  private mutating func take(_ line: ArraySlice<UInt8>) throws(Malformed) -> Bool {
    let digits = line.prefix(3)
    guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { throw Malformed() }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard (200..<600).contains(number), code == nil || code == number, lines.count < SMTPLimits.replyLines else { throw Malformed() }
    let separator = line.dropFirst(3).first ?? 0x20
    guard separator == 0x20 || separator == 0x2D else { throw Malformed() }
    code = number
    lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
    return separator == 0x20
  }
}
