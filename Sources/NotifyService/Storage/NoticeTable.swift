import Bus
import Contracts
import NotifyDomain
import Store

/// Reads and writes notices: the mailboxes.
enum NoticeTable {
  /// Writes a notice at the end of its subject's mailbox, once.
  /// - Returns: False when a notice with this id is there already; nothing is written then.
  static func insert(_ notice: Notice, caseID: String, appointment: VisitView?, at: Int, in transaction: Transaction) throws -> Bool {
    func words(_ values: [TemplateField: String], _ language: Language) throws -> NoticeText {
      try TemplateTable.template(.init(notice.content.kind, .mailbox, language), in: transaction).filled(with: values)
    }
    let fields = (chinese: notice.content.values(in: .chinese), english: notice.content.values(in: .english))
    let (chinese, english) = (try words(fields.chinese, .chinese), try words(fields.english, .english))
    // A place that is asked for among the values costs no table for what was found, as an INSERT that selects from its own table does.
    return try transaction.changes(
      """
      INSERT INTO notice (subject, sequence, id, kind, case_id, title_zh, title_en, text_zh, text_en, at, appointment, fields)
      VALUES (?, (SELECT COALESCE(MAX(n.sequence), 0) + 1 FROM notice AS n WHERE n.subject = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """,
      [
        .text(notice.subject), .text(notice.subject), .text(notice.id.text), .text(notice.content.kind.rawValue), .text(caseID),
        .text(chinese.title), .text(english.title), .text(chinese.body), .text(english.body), SQLValue(at),
        SQLValue(appointment?.encoded()),
        .blob(NoticeFieldsRecord(chinese: fields.chinese, english: fields.english).encoded()),
      ]) == 1
  }

  /// Whose a notice is; nil where there is none.
  static func subject(of notice: NoticeID, in transaction: ReadTransaction) throws(StoreError) -> String? {
    try transaction.row("SELECT subject FROM notice WHERE id = ?", [.text(notice.text)])?.text(0)
  }

  /// A notice with what it is printed from; nil where there is none.
  static func slip(_ notice: NoticeID, _ language: Language, in transaction: ReadTransaction) throws -> (
    subject: String, caseID: String, words: NoticeText
  )? {
    let row = try transaction.row(
      "SELECT subject, case_id, title_zh, text_zh, title_en, text_en, fields FROM notice WHERE id = ?", [.text(notice.text)])
    return try row.map { row in
      let column = language == .chinese ? 2 : 4
      let values =
        try row.optionalBlob(6).map { try NoticeFieldsRecord(decoding: $0).values(in: language) }
        ?? [.title: row.text(column), .text: row.text(column + 1)]
      let template = try TemplateTable.template(.init(notice.kind, .slip, language), in: transaction)
      return (try row.text(0), try row.text(1), template.filled(with: values))
    }
  }

  /// Whether a case told somebody anything.
  /// - Parameter subjects: All ids that mean them.
  static func isAny(ofCase caseID: String, to subjects: [String], in transaction: ReadTransaction) throws(StoreError) -> Bool {
    let marks = subjects.map { _ in "?" }.joined(separator: ", ")
    return try transaction.row(
      "SELECT 1 FROM notice WHERE case_id = ? AND subject IN (\(marks)) LIMIT 1", [.text(caseID)] + subjects.map(SQLValue.text)) != nil
  }

  /// A subject's notices after a place in the mailbox, oldest first.
  /// - Parameter subjects: All ids that mean it. The mailboxes of several are read as one, whose places are counted by time: while a merge stands,
  ///   what is new comes last, as in the mailbox of one.
  static func mailbox(of subjects: [String], after sequence: Int, limit: Int, in transaction: ReadTransaction) throws -> [NoticeView] {
    if subjects.count == 1 { return try mailbox(of: subjects[0], after: sequence, limit: limit, in: transaction) }
    let most = sequence.addingReportingOverflow(limit)
    let needed = most.overflow ? Int.max : most.partialValue
    var notices = try subjects.flatMap { try mailbox(of: $0, after: 0, limit: needed, in: transaction) }
    notices.sort { ($0.at, $0.sequence, $0.id) < ($1.at, $1.sequence, $1.id) }
    for index in notices.indices { notices[index].sequence = index + 1 }
    return Array(notices.dropFirst(sequence).prefix(limit))
  }

  private static func mailbox(of subject: String, after sequence: Int, limit: Int, in transaction: ReadTransaction) throws -> [NoticeView] {
    try transaction.rows(
      """
      SELECT n.id, n.sequence, n.kind, n.case_id, n.title_zh, n.title_en, n.text_zh, n.text_en, n.at, n.appointment, d.state, d.due_at,
        t.state, t.due_at
      FROM notice AS n LEFT JOIN delivery AS d ON d.notice = n.id AND d.channel = 'mail'
        LEFT JOIN delivery AS t ON t.notice = n.id AND t.channel = 'text'
      WHERE n.subject = ? AND n.sequence > ? ORDER BY n.sequence LIMIT ?
      """,
      [.text(subject), SQLValue(sequence), SQLValue(limit)]
    ).map(view)
  }

  private static func view(_ row: Row) throws -> NoticeView {
    var view = NoticeView()
    view.id = try row.text(0)
    view.sequence = Int(try row.integer(1))
    // Of a later version's kind too: its words were kept with it, and nothing else here depends on it.
    view.kind = NoticeKind.dotted(try row.text(2))
    view.caseID = try row.text(3)
    view.titleZh = try row.text(4)
    view.titleEn = try row.text(5)
    view.textZh = try row.text(6)
    view.textEn = try row.text(7)
    view.at = Int(try row.integer(8))
    view.appointment = try row.optionalBlob(9).map { try VisitView(decoding: $0) }
    view.mail = try standing(row.optionalText(10), isDue: row.optionalInteger(11) != nil)
    view.textMessage = try standing(row.optionalText(12), isDue: row.optionalInteger(13) != nil)
    return view
  }

  /// The word of the contract for how a mail or a text message stands.
  private static func standing(_ state: String?, isDue: Bool) throws(KeptRowFault) -> String {
    guard let state else { return "off" }
    return switch DeliveryState(rawValue: state) {
    case .pending, .sending: "pending"
    case .failed: isDue ? "pending" : "failed"
    case .undelivered, .dropped: "failed"
    case .sent, .delivered: "sent"
    case .unknown: "unknown"
    case .unaddressed: "none"
    case nil: throw KeptRowFault(column: "delivery.state")
    }
  }
}

extension NoticeKind {
  /// As the contract names it: `visit.booked`, `case.clock-stopped`.
  var dotted: String { Self.dotted(rawValue) }

  fileprivate static func dotted(_ kept: String) -> String { kept.replacing("-", with: ".", maxReplacements: 1) }
}
