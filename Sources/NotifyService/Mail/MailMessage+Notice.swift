extension MailMessage {
  /// A notice as a mail: its title is the subject, and the Message-ID is the delivery's own, the same at every attempt.
  /// - Throws: what ``MailAddress/init(_:)`` and ``init(from:named:to:subject:text:messageID:sentAt:)`` throw.
  init(_ notice: OutgoingNotice, from sender: MailAddress, named senderName: String) throws(MailFault) {
    let host = sender.text.split(separator: "@").last ?? ""
    try self.init(
      from: sender, named: senderName, to: MailAddress(notice.address), subject: notice.title, text: notice.text,
      messageID: "\(notice.messageID)@\(host)", sentAt: notice.sentAt)
  }
}
