import Civics
import FoundationEssentials

/// One mail to one person as RFC 5322 writes it: UTF-8 text in base64, so that no line is too long, no byte beyond ASCII, and no
/// server has anything to rewrite. A value of this type holds nothing that could add a header or end the data early.
struct MailMessage: Equatable, Sendable {
  let sender: MailAddress
  /// Shown beside the address.
  let senderName: String
  let recipient: MailAddress
  let subject: String
  /// Any text; its line breaks are kept, as CRLF.
  let text: String
  /// `left@right`, without brackets: stable for its reason, so that a receiver may drop a second copy.
  let messageID: String
  /// Microseconds since 1970 in UTC; shown in Asia/Shanghai.
  let sentAt: Int64

  /// - Throws: ``MailFault/controlCharacter(in:)`` and ``MailFault/invalidMessageID``: header injection is refused, never repaired.
  init(
    from sender: MailAddress, named senderName: String = "", to recipient: MailAddress, subject: String, text: String, messageID: String,
    sentAt: Int64
  ) throws(MailFault) {
    for (field, value) in [("From", senderName), ("Subject", subject)] where value.unicodeScalars.contains(where: Self.breaksHeader) {
      throw .controlCharacter(in: field)
    }
    let sides = messageID.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard messageID.utf8.count <= SMTPLimits.messageIDBytes, sides.count == 2, sides.allSatisfy(MailAddress.isDotAtom) else {
      throw .invalidMessageID
    }
    self.sender = sender
    self.senderName = senderName
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.messageID = messageID
    self.sentAt = sentAt
  }

  /// Header and body with CRLF line ends, before dot-stuffing.
  func encoded() -> [UInt8] {
    var lines = [
      "Date: \(MailDate.text(sentAt))",
      senderName.isEmpty
        ? "From: <\(sender.text)>" : "From: \(EncodedWord.encodePhrase(senderName, afterColumns: 6))\r\n <\(sender.text)>",
      "To: <\(recipient.text)>",
      "Message-ID: <\(messageID)>",
      "Subject: \(EncodedWord.encode(subject, afterColumns: 9))",
      // Programs that answer mails leave those alone that say so (RFC 3834 section 5).
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
    ]
    lines.append(
      Data(canonicalText.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]))
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// Text has CRLF line ends inside base64 too (RFC 2045 section 6.8).
  private var canonicalText: String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\r\n")
  }

  /// C0, DEL, C1, and the two separators that some programs take for a line's end.
  private static func breaksHeader(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
