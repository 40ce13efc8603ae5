import NotifyDomain

extension MailMessage {
  /// A notice as a mail: its title is the subject, and the Message-ID is the delivery's own, the same at every attempt.
  /// - Throws: what ``init(from:named:to:subject:text:messageID:sentAt:)`` throws.
  init(
    _ text: NoticeText, of delivery: Delivery, from sender: MailAddress, named senderName: String, to recipient: MailAddress, sentAt: Int64
  ) throws(MailFault) {
    let host = sender.text.split(separator: "@").last ?? ""
    try self.init(
      from: sender, named: senderName, to: recipient, subject: text.title, text: text.body, messageID: "\(delivery.messageID)@\(host)",
      sentAt: sentAt)
  }
}
