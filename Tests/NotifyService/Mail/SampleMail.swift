@testable import NotifyService

enum SampleMail {
  static func message(subject: String = "预约成功", text: String = "您好\n.\n.点号开头\nFrom here on\n") throws(MailFault) -> MailMessage {
    try MailMessage(
      from: MailAddress("notice@hall.example"), named: "一门", to: MailAddress("person@home.example"), subject: subject, text: text,
      messageID: "c1.visit-booked.1.mail@hall.example", sentAt: 1_795_480_200_000_000)
  }
}
