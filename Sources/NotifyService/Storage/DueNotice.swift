import NotifyDomain

/// A notice to send: how its delivery stands, to whom, about which case, and what its words are made of.
struct DueNotice: Sendable {
  let delivery: Delivery
  let subject: String
  let caseID: String
  /// The template in force, in each language.
  let templates: [Language: NoticeTemplate]
  let values: [Language: [TemplateField: String]]
  /// What the subject said; nil: nothing.
  let preferences: NoticePreferences?
  /// Whether what it is about is gone: it reminds of a visit that was cancelled or moved.
  let isOvertaken: Bool
}
