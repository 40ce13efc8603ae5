public import Bus

/// One notice (通知).
public struct NoticeView: Message, Hashable {
  /// Stable: one reason, one notice.
  public var id = ""
  /// Counts the notices of one subject from 1.
  public var sequence = 0
  /// `visit.booked`, `visit.changed`, `visit.cancelled`, `visit.waiting`, `case.received`, `case.decided`, `contact.code`,
  /// `case.reopened`, `case.reminded`, `correction.asked`, `case.lapsed`, `case.elsewhere`, `case.returned`, `case.referred`, `case.annulled`,
  /// `case.fee`, `case.delivered`, `case.answered`.
  /// `visit.missed`, `visit.conflict`.
  /// `case.fee`, `case.delivered`, `case.answered`, `case.refused`, `objection.answered`, `case.moved`, `case.overdue`, `visit.tomorrow`,
  /// `visit.soon`.
  /// `case.accepted`, `case.clock-stopped`, `case.clock-resumed`, `case.extended`.
  public var kind = ""
  public var caseID = ""
  public var titleZh = ""
  public var titleEn = ""
  public var textZh = ""
  public var textEn = ""
  /// Microseconds since 1970.
  public var at = 0
  public var appointment: VisitView? = nil
  /// Delivery by mail: `off` when it goes over no mail, `none` without an address, `pending` until an attempt settles it, `sent`,
  /// `failed` when it surely did not arrive and is not tried again, `unknown` when it may or may not have been sent.
  public var mail = ""
  /// Delivery by text message, in the same words.
  public var textMessage = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "sequence", &sequence)
    try visit(3, "kind", &kind)
    try visit(4, "caseID", &caseID)
    try visit(5, "titleZh", &titleZh)
    try visit(6, "titleEn", &titleEn)
    try visit(7, "textZh", &textZh, .secret)
    try visit(8, "textEn", &textEn, .secret)
    try visit(9, "at", &at)
    try visit(10, "appointment", &appointment)
    try visit(11, "mail", &mail)
    try visit(12, "textMessage", &textMessage)
  }
}
