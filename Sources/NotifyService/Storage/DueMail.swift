import NotifyDomain

/// A mail to send: how its delivery stands, to whom, about which case, and its words.
struct DueMail: Sendable {
  let delivery: Delivery
  let subject: String
  let caseID: String
  let texts: [Language: NoticeText]
}
