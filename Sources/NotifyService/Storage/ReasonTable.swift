import Bus
import Civics
import NotifyDomain
import Store

/// Reads and writes the reasons to come.
enum ReasonTable {
  static let columns = "case_id, kind, subject, standing, visit, target, case_number, item_zh, item_en, papers, item, listed, at"

  static func contains(_ id: VisitReason.ID, in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM visit_reason WHERE case_id = ? AND kind = ?", [.text(id.caseID), .text(id.kind.rawValue)]) != nil
  }

  /// Writes a new reason, which waits until it is given a seat.
  static func insert(_ reason: VisitReason, of subject: String, at: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO visit_reason (\(columns), place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(reason.id.caseID), .text(reason.kind.rawValue), .text(subject), .text(ReasonStanding.waiting.rawValue), .null,
        .text(reason.target.rawValue), .text(reason.caseNumber), .text(reason.item.zh), .text(reason.item.en),
        .blob(PaperListRecord(reason.papers).encoded()), .text(reason.itemCode), .integer(1), SQLValue(at), .integer(0),
      ])
  }

  /// Has a reason that was dealt with wait for a seat again, with what is to be brought now. It leaves the visit that was made, whose notice still tells
  /// what that was for.
  static func renew(_ reason: VisitReason, at: Int, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      UPDATE visit_reason SET standing = ?, visit = NULL, papers = ?, listed = 1, at = ?, place = 0
      WHERE case_id = ? AND kind = ? AND standing = ?
      """,
      [
        .text(ReasonStanding.waiting.rawValue), .blob(PaperListRecord(reason.papers).encoded()), SQLValue(at), .text(reason.id.caseID),
        .text(reason.kind.rawValue), .text(ReasonStanding.done.rawValue),
      ])
  }

  /// Notes that a visit is booked for a reason.
  /// - Parameters:
  ///   - place: Orders the reasons of one visit: its revision when this one joined.
  ///   - isChosen: Whether the time was its person's choice, as ``choose(_:in:)`` notes of all reasons of a visit.
  static func book(_ id: VisitReason.ID, visit: Visit.ID, place: Int, isChosen: Bool, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      """
      UPDATE visit_reason SET standing = ?, visit = ?, place = ?, listed = CASE WHEN ? = 1 THEN 0 ELSE listed END
      WHERE case_id = ? AND kind = ?
      """,
      [
        .text(ReasonStanding.booked.rawValue), .text(visit), SQLValue(place), .integer(isChosen ? 1 : 0), .text(id.caseID),
        .text(id.kind.rawValue),
      ])
  }

  static func end(_ id: VisitReason.ID, as standing: ReasonStanding, in transaction: Transaction) throws(StoreError) {
    SeatSearches.forget(in: transaction)
    try transaction.execute(
      "UPDATE visit_reason SET standing = ? WHERE case_id = ? AND kind = ?",
      [.text(standing.rawValue), .text(id.caseID), .text(id.kind.rawValue)])
  }

  /// Gives up the seat of a visit's reasons: they wait for the earliest one, or for their person to choose.
  /// - Parameter listed: Nil: as each was before.
  static func free(_ visit: Visit.ID, listed: Bool?, in transaction: Transaction) throws(StoreError) {
    SeatSearches.forget(in: transaction)
    let booked = "visit = ? AND standing = 'booked'"
    if let listed {
      try transaction.execute("UPDATE visit_reason SET listed = ? WHERE \(booked)", [.integer(listed ? 1 : 0), .text(visit)])
    }
    try transaction.execute(
      "UPDATE visit_reason SET standing = CASE WHEN listed = 1 THEN 'waiting' ELSE 'unbooked' END WHERE \(booked)", [.text(visit)])
  }

  /// Notes that the time of a visit was its person's choice: its reasons are not given the earliest seat where it ends.
  static func choose(_ visit: Visit.ID, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("UPDATE visit_reason SET listed = 0 WHERE visit = ? AND standing = 'booked' AND listed = 1", [.text(visit)])
  }

  /// Puts a reason without a seat on the waiting list, or takes it off.
  static func list(_ id: VisitReason.ID, _ isListed: Bool, in transaction: Transaction) throws(StoreError) {
    SeatSearches.forget(in: transaction)
    try transaction.execute(
      "UPDATE visit_reason SET listed = ?, standing = ? WHERE case_id = ? AND kind = ? AND standing IN ('waiting', 'unbooked')",
      [
        .integer(isListed ? 1 : 0), .text((isListed ? ReasonStanding.waiting : .unbooked).rawValue), .text(id.caseID),
        .text(id.kind.rawValue),
      ])
  }

  /// A subject's reasons without a seat, the oldest first.
  static func pending(of subject: String, limit: Int, in transaction: ReadTransaction) throws -> [KeptReason] {
    try transaction.rows(
      "SELECT \(columns) FROM visit_reason WHERE subject = ? AND standing IN ('waiting', 'unbooked') ORDER BY at, case_id LIMIT ?",
      [.text(subject), SQLValue(limit)]
    ).map { try kept($0) }
  }

  /// How many reasons of the same kind of applicant are before one on the waiting list.
  static func ahead(of reason: KeptReason, in transaction: ReadTransaction) throws -> Int {
    let row = try transaction.row(
      "SELECT COUNT(*) FROM visit_reason WHERE standing = 'waiting' AND target = ? AND (at < ? OR (at = ? AND case_id < ?))",
      [.text(reason.reason.target.rawValue), SQLValue(reason.at), SQLValue(reason.at), .text(reason.reason.id.caseID)])
    return Int(try row?.integer(0) ?? 0)
  }

  /// The reasons of a case; at most one of each kind.
  static func reasons(ofCase caseID: String, in transaction: ReadTransaction) throws -> [KeptReason] {
    try transaction.rows("SELECT \(columns) FROM visit_reason WHERE case_id = ? ORDER BY kind", [.text(caseID)]).map { try kept($0) }
  }

  /// The reasons that a visit has or had, in the order they joined. One that was renewed, or has another visit since, is of the later one alone: a visit
  /// that was made may have none left.
  static func reasons(of visit: Visit.ID, in transaction: ReadTransaction) throws -> [KeptReason] {
    try transaction.rows("SELECT \(columns) FROM visit_reason WHERE visit = ? ORDER BY place", [.text(visit)]).map { try kept($0) }
  }

  /// Reasons without a seat, those that have waited longest first.
  static func waiting(_ target: ItemTarget, limit: Int, in transaction: ReadTransaction) throws -> [KeptReason] {
    try transaction.rows(
      "SELECT \(columns) FROM visit_reason WHERE standing = 'waiting' AND target = ? ORDER BY at, case_id, kind LIMIT ?",
      [.text(target.rawValue), SQLValue(limit)]
    ).map { try kept($0) }
  }

  /// The same beyond a place.
  static func waiting(_ target: ItemTarget, after place: WaitingPosition, limit: Int, in transaction: ReadTransaction) throws
    -> [KeptReason]
  {
    try transaction.rows(
      """
      SELECT \(columns) FROM visit_reason WHERE standing = 'waiting' AND target = ? AND (at, case_id, kind) > (?, ?, ?)
      ORDER BY at, case_id, kind LIMIT ?
      """,
      [.text(target.rawValue), SQLValue(place.at), .text(place.caseID), .text(place.kind.rawValue), SQLValue(limit)]
    ).map { try kept($0) }
  }

  static func isAnyWaiting(in transaction: ReadTransaction) throws(StoreError) -> Bool {
    try transaction.row("SELECT 1 FROM visit_reason WHERE standing = 'waiting' LIMIT 1") != nil
  }

  /// - Parameter first: Where ``columns`` begin.
  static func kept(_ row: Row, from first: Int = 0) throws -> KeptReason {
    guard let kind = VisitReasonKind(rawValue: try row.text(first + 1)) else { throw KeptRowFault(column: "visit_reason.kind") }
    guard let standing = ReasonStanding(rawValue: try row.text(first + 3)) else { throw KeptRowFault(column: "visit_reason.standing") }
    guard let target = ItemTarget(rawValue: try row.text(first + 5)) else { throw KeptRowFault(column: "visit_reason.target") }
    let papers = try PaperListRecord(decoding: row.blob(first + 9)).papers
    return KeptReason(
      reason: VisitReason(
        caseID: try row.text(first), kind: kind, caseNumber: try row.text(first + 6),
        item: Civics.Bilingual(try row.text(first + 7), try row.text(first + 8)), target: target, papers: papers.map(\.paper),
        itemCode: try row.text(first + 10)),
      subject: try row.text(first + 2), standing: standing, visit: try row.optionalText(first + 4),
      isListed: try row.integer(first + 11) == 1, at: Int(try row.integer(first + 12)))
  }
}
