import Foundation
import NotifyDomain
import Testing

@testable import NotifyService

@Suite("Mails as RFC 5322 writes them")
struct MailMessageTests {
  private func message(
    named name: String = "一门", subject: String = "预约成功", text: String = "您好\n再见\n",
    messageID: String = "c1.case-decided.1.mail@hall.example"
  ) throws(MailFault) -> MailMessage {
    try MailMessage(
      from: MailAddress("notice@hall.example"), named: name, to: MailAddress("person@home.example"), subject: subject, text: text,
      messageID: messageID, sentAt: 1_795_480_200_000_000)
  }

  private func lines(_ message: MailMessage) -> [String] {
    String(decoding: message.encoded(), as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test("Every header stands once, and the body is base64 of the text with CRLF")
  func whole() throws {
    #expect(
      lines(try message()) == [
        "Date: Tue, 24 Nov 2026 08:30:00 +0800",
        "From: =?UTF-8?B?5LiA6Zeo?=",
        " <notice@hall.example>",
        "To: <person@home.example>",
        "Message-ID: <c1.case-decided.1.mail@hall.example>",
        "Subject: =?UTF-8?B?6aKE57qm5oiQ5Yqf?=",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Data("您好\r\n再见\r\n".utf8).base64EncodedString(),
        "",
      ])
  }

  @Test("The same mail is the same bytes")
  func stable() throws {
    #expect(try message().encoded() == message().encoded())
  }

  @Test("However long, lines end in CRLF, have at most 78 bytes, and are ASCII")
  func lineLengths() throws {
    let long = try message(
      named: String(repeating: "大厅", count: 40), subject: String(repeating: "长标题与 emoji 👩‍👩‍👧‍👦 ", count: 40),
      text: String(repeating: "很长的一行", count: 2_000))
    let bytes = long.encoded()
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(bytes.enumerated().allSatisfy { index, byte in byte != 0x0A || bytes[index - 1] == 0x0D })
    #expect(lines(long).allSatisfy { $0.utf8.count <= 78 })
  }

  @Test(
    "An encoded subject decodes to what was given, word by word",
    arguments: [
      "预约成功：11月24日（星期二）08:30 区行政服务中心魁奇路大厅", "=?UTF-8?B?aGk=?=",
      "plain but a very very long one, longer than a line of seventy-six columns may be", "", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    ])
  func subject(text: String) throws {
    let written = EncodedWord.encode(text, afterColumns: 9)
    let words = written.replacingOccurrences(of: "\r\n ", with: " ").split(separator: " ").map(String.init)
    let isEncoded = written.hasPrefix("=?UTF-8?B?")
    let read = try words.map { word in
      guard isEncoded else { return word }
      #expect(word.utf8.count <= 75)
      // Each word alone is whole characters.
      let inside = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
      return try #require(String(data: inside, encoding: .utf8))
    }.joined(separator: isEncoded ? "" : " ")
    #expect(read == text)
  }

  @Test("Short plain text stays readable; a name with marks does not, since it would need quoting")
  func plain() throws {
    #expect(EncodedWord.encode("Your visit: Tuesday", afterColumns: 9) == "Your visit: Tuesday")
    #expect(EncodedWord.encodePhrase("Service Hall 1", afterColumns: 6) == "Service Hall 1")
    #expect(EncodedWord.encodePhrase("Hall, \"one\" <x@y>", afterColumns: 6).hasPrefix("=?UTF-8?B?"))
  }

  @Test(
    "A line break or a control character in a header is refused",
    arguments: ["a\r\nBcc: x@y", "a\nb", "a\rb", "a\0b", "a\u{7F}", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\tb"])
  func injection(value: String) {
    #expect(throws: MailFault.controlCharacter(in: "Subject")) { try message(subject: value) }
    #expect(throws: MailFault.controlCharacter(in: "From")) { try message(named: value) }
  }

  @Test(
    "A message id that is not left@right is refused",
    arguments: ["", "a", "a@b@c", "a b@c", "<a@b>", "a@b>\r\nX: y", "a@", "办件@b", "a@" + String(repeating: "b", count: 250)])
  func messageID(value: String) {
    #expect(throws: MailFault.invalidMessageID) { try message(messageID: value) }
  }

  @Test(
    "Dates are Shanghai's, also before 1970 and at the turn of a year",
    arguments: [
      (0, "Thu, 1 Jan 1970 08:00:00 +0800"), (-1, "Thu, 1 Jan 1970 07:59:59 +0800"),
      (1_798_732_799_999_999, "Thu, 31 Dec 2026 23:59:59 +0800"), (1_798_732_800_000_000, "Fri, 1 Jan 2027 00:00:00 +0800"),
    ])
  func dates(microseconds: Int64, text: String) {
    #expect(MailDate.text(microseconds) == text)
  }

  @Test("A notice becomes a mail whose Message-ID is its delivery's, whatever the attempt")
  func notice() throws {
    let id = try #require(NoticeID(cause: "c1", kind: .caseDecided, revision: 2))
    let delivery = Delivery(notice: id, channel: .mail, now: 0)
    func message(_ delivery: Delivery) throws -> MailMessage {
      let notice = OutgoingNotice(
        messageID: delivery.messageID, address: "person@home.example", title: "标题", text: "正文\n", sentAt: 0)
      return try MailMessage(notice, from: MailAddress("notice@hall.example"), named: "一门")
    }
    let first = try message(delivery)
    let second = try message(#require(delivery.attempted(now: 0)))
    #expect(first.messageID == "c1.case-decided.2.mail@hall.example")
    #expect(first == second)
    #expect(first.subject == "标题")
  }
}
