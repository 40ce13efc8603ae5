import Testing

@testable import NotifyService

@Suite("SMTP replies")
struct SMTPReplyParserTests {
  private func parse(_ pieces: [String]) throws(SMTPReplyParser.Malformed) -> [SMTPReply] {
    var parser = SMTPReplyParser()
    var replies: [SMTPReply] = []
    for piece in pieces {
      parser.append(piece.utf8)
      while let reply = try parser.next() { replies.append(reply) }
    }
    return replies
  }

  @Test("A reply of several lines is one reply")
  func several() throws {
    #expect(
      try parse(["250-mail.example\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n"])
        == [SMTPReply(code: 250, lines: ["mail.example", "AUTH PLAIN LOGIN", "STARTTLS"])])
  }

  @Test("However the bytes are cut, the replies are the same")
  func cuts() throws {
    let text = "220 hello\r\n250-one\r\n250\r\n354 go\n"
    let whole = try parse([text])
    #expect(whole.map(\.code) == [220, 250, 354])
    for cut in 0...text.utf8.count {
      let index = text.utf8.index(text.startIndex, offsetBy: cut)
      #expect(try parse([String(text.utf8[..<index])!, String(text.utf8[index...])!]) == whole)
    }
    #expect(try parse(text.utf8.map { String(UnicodeScalar($0)) }) == whole)
  }

  @Test(
    "What is no reply is refused",
    arguments: ["hello\r\n", "25\r\n", "2500 a\r\n", "150 a\r\n", "600 a\r\n", "250_a\r\n", "\r\n", "250-a\r\n251 b\r\n", "２５０ a\r\n"])
  func malformed(text: String) {
    #expect(throws: SMTPReplyParser.Malformed.self) { try parse([text]) }
  }

  @Test("A line without an end, and a reply without an end, are given up at their limits")
  func bounded() throws {
    #expect(try parse(["250 " + String(repeating: "a", count: SMTPLimits.replyLineBytes - 6) + "\r\n"]).count == 1)
    #expect(throws: SMTPReplyParser.Malformed.self) { try parse([String(repeating: "2", count: SMTPLimits.replyLineBytes)]) }
    #expect(throws: SMTPReplyParser.Malformed.self) { try parse([String(repeating: "250-a\r\n", count: SMTPLimits.replyLines + 1)]) }
    #expect(try parse([String(repeating: "250-a\r\n", count: SMTPLimits.replyLines - 1) + "250 a\r\n"]).count == 1)
  }

  @Test("What is left over is known, also when it is half a reply")
  func leftOver() throws {
    var parser = SMTPReplyParser()
    #expect(parser.isEmpty)
    parser.append("220 ready\r\n250".utf8)
    #expect(try parser.next()?.code == 220)
    #expect(!parser.isEmpty)
    var second = SMTPReplyParser()
    second.append("250-a\r\n".utf8)
    #expect(try second.next() == nil)
    #expect(!second.isEmpty)
  }
}
