import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// Uploads, by their ids.
enum UploadTable {
  /// A page of a list.
  typealias Page = (uploads: [KeptUpload], next: String?)

  private static let columns = "id, subject, name, type, size, digest, stage, reusable, begun_at, expires_at"
  /// Rows that are read at once, where more are looked at than are asked for.
  private static let stretch = 200

  /// - Parameter bringer: who brings it, whomever they act for.
  static func insert(_ upload: KeptUpload, broughtBy bringer: Principal, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "INSERT INTO case_upload (\(columns), brought_by, name_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(upload.id), .text(upload.subject), .blob(upload.name), .text(upload.type.rawValue), SQLValue(upload.size),
        .text(upload.digest), .text(upload.stage.rawValue), SQLValue(upload.isReusable), .integer(upload.begunAt),
        .integer(upload.expiresAt), .text(name(of: bringer)), SQLValue(FieldMark.key(of: upload.name)),
      ])
  }

  private static func name(of bringer: Principal) -> String {
    PrincipalText.text(of: Principal(id: bringer.id, role: bringer.role, channel: ""))
  }

  static func find(_ id: String, in transaction: ReadTransaction) throws -> KeptUpload? {
    // Ids are written in one way only; another text names no upload.
    guard UUIDv7(id) != nil else { return nil }
    return try transaction.row("SELECT \(columns) FROM case_upload WHERE id = ?", [.text(id)]).map(upload)
  }

  /// - Throws: `case.uploadUnknown`.
  static func known(_ id: String, in transaction: ReadTransaction) throws -> KeptUpload {
    guard let upload = try find(id, in: transaction) else { throw CaseRefusals.uploadUnknown.refusal("upload") }
    return upload
  }

  static func countOfUnfinished(of subjects: [String], at now: Int, in transaction: ReadTransaction) throws(StoreError) -> Int {
    var count = 0
    for subject in subjects {
      let row = try transaction.row(
        "SELECT COUNT(*) FROM case_upload WHERE subject = ? AND stage = ? AND expires_at > ?",
        [.text(subject), .text(KeptUpload.Stage.receiving.rawValue), SQLValue(now)])
      count += Int(try row?.integer(0) ?? 0)
    }
    return count
  }

  /// What uploads of a subject take up on which no case relies.
  static func unused(of subjects: [String], at now: Int, in transaction: ReadTransaction) throws(StoreError) -> UploadRoom {
    var (files, bytes) = (0, 0)
    for subject in subjects {
      let room = try unused("subject", subject, at: now, in: transaction)
      (files, bytes) = (files + room.files, bytes + room.bytes)
    }
    return UploadRoom(files: files, bytes: bytes)
  }

  /// What uploads that somebody brought take up on which no case relies.
  static func unused(broughtBy bringer: Principal, at now: Int, in transaction: ReadTransaction) throws(StoreError) -> UploadRoom {
    try unused("brought_by", name(of: bringer), at: now, in: transaction)
  }

  private static func unused(
    _ column: String, _ value: String, at now: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> UploadRoom {
    let row = try transaction.row(
      """
      SELECT COUNT(*), CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM case_upload
      WHERE \(column) = ? AND expires_at > ? AND expires_at < ? AND stage <> ?
      """,
      [.text(value), SQLValue(now), .integer(KeptUpload.never), .text(KeptUpload.Stage.expired.rawValue)])
    return UploadRoom(files: Int(try row?.integer(0) ?? 0), bytes: Int(try row?.integer(1) ?? 0))
  }

  /// Files of a subject, newest first, that have not expired.
  /// - Parameter isReuse: Only those that are finished and that the subject lets be used again.
  static func list(
    of subject: String, isReuse: Bool = false, before: UUIDv7?, limit: Int, at now: Int, in transaction: ReadTransaction
  ) throws -> [KeptUpload] {
    let which = isReuse ? "stage = ? AND reusable = 1" : "stage <> ?"
    let stage = isReuse ? KeptUpload.Stage.finished : .expired
    return try transaction.rows(
      "SELECT \(columns) FROM case_upload WHERE subject = ? AND id < ? AND expires_at > ? AND \(which) ORDER BY id DESC LIMIT ?",
      [
        // Beyond every id, which is of hexadecimal digits.
        .text(subject), .text(before?.description ?? "g"), SQLValue(now), .text(stage.rawValue), SQLValue(limit),
      ]
    ).map(upload)
  }

  /// Files of a subject, newest first: looks at them until enough fit, none are left, or as many were looked at as a call may.
  /// - Parameter subjects: All ids that mean it.
  static func page(
    of subjects: [String], isReuse: Bool, before: UUIDv7?, limit: Int, at now: Int, in transaction: ReadTransaction,
    fits: (KeptUpload) throws -> Bool
  ) throws -> Page {
    var found: [KeptUpload] = []
    var last = before
    var looked = 0
    while looked < UploadLimits.listedPerCall {
      let size = min(looked == 0 ? limit : stretch, UploadLimits.listedPerCall - looked)
      let uploads = try subjects.flatMap { subject in
        try list(of: subject, isReuse: isReuse, before: last, limit: size, at: now, in: transaction)
      }.sorted { $0.id > $1.id }.prefix(size)
      for upload in uploads {
        last = UUIDv7(upload.id)
        guard try fits(upload) else { continue }
        found.append(upload)
        if found.count == limit { return (found, upload.id) }
      }
      guard uploads.count == size else { return (found, nil) }
      looked += size
    }
    return (found, last?.description)
  }

  /// All uploads of a subject, whatever became of them.
  static func all(of subject: String, limit: Int, in transaction: ReadTransaction) throws -> [KeptUpload] {
    try transaction.rows("SELECT \(columns) FROM case_upload WHERE subject = ? ORDER BY id LIMIT ?", [.text(subject), SQLValue(limit)])
      .map(upload)
  }

  /// The uploads whose time is over, the longest first.
  static func over(at now: Int, limit: Int, in transaction: ReadTransaction) throws -> [KeptUpload] {
    try transaction.rows(
      "SELECT \(columns) FROM case_upload WHERE expires_at <= ? ORDER BY expires_at, id LIMIT ?", [SQLValue(now), SQLValue(limit)]
    ).map(upload)
  }

  static func finish(_ id: String, expiresAt: Int64, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE case_upload SET stage = ?, expires_at = ? WHERE id = ?",
      [.text(KeptUpload.Stage.finished.rawValue), .integer(expiresAt), .text(id)])
  }

  static func setReusable(_ id: String, _ isReusable: Bool, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("UPDATE case_upload SET reusable = ? WHERE id = ?", [SQLValue(isReusable), .text(id)])
  }

  /// A case relies on it: it does not expire.
  static func keep(_ id: String, in transaction: Transaction) throws(StoreError) {
    try transaction.execute("UPDATE case_upload SET expires_at = ? WHERE id = ?", [.integer(KeptUpload.never), .text(id)])
  }

  /// A draft names it: it does not expire before a moment. What a case relies on stays as it is.
  static func prolong(_ id: String, until moment: Int64, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE case_upload SET expires_at = ? WHERE id = ? AND stage = ? AND expires_at < ?",
      [.integer(moment), .text(id), .text(KeptUpload.Stage.finished.rawValue), .integer(moment)])
  }

  /// No draft names it any more: it waits for a case until a moment. What a case relies on stays as it is.
  static func wait(_ id: String, until moment: Int64, in transaction: Transaction) throws(StoreError) {
    try transaction.execute(
      "UPDATE case_upload SET expires_at = ? WHERE id = ? AND stage = ? AND expires_at < ?",
      [.integer(moment), .text(id), .text(KeptUpload.Stage.finished.rawValue), .integer(KeptUpload.never)])
  }

  /// Takes out what it brought. That it expired is told until a later moment.
  static func expire(_ upload: KeptUpload, until: Int64, at now: Int64, in transaction: Transaction) throws(StoreError) {
    try release(upload, at: now, in: transaction)
    try transaction.execute(
      "UPDATE case_upload SET stage = ?, name = ?, expires_at = ? WHERE id = ?",
      [.text(KeptUpload.Stage.expired.rawValue), .blob([]), .integer(until), .text(upload.id)])
  }

  /// Takes it out, with all that belongs to it.
  static func remove(_ upload: KeptUpload, at now: Int64, in transaction: Transaction) throws(StoreError) {
    try release(upload, at: now, in: transaction)
    try transaction.execute("DELETE FROM case_file_use WHERE upload = ?", [.text(upload.id)])
    try transaction.execute("DELETE FROM case_file_read WHERE upload = ?", [.text(upload.id)])
    try transaction.execute("DELETE FROM case_upload WHERE id = ?", [.text(upload.id)])
  }

  private static func release(_ upload: KeptUpload, at now: Int64, in transaction: Transaction) throws(StoreError) {
    switch upload.stage {
    case .receiving: try FileRowTable.remove(upload.id, in: transaction)
    case .finished: try ContentTable.release(upload.digest, at: now, in: transaction)
    case .expired: break
    }
  }

  private static func upload(_ row: Row) throws -> KeptUpload {
    KeptUpload(
      id: try row.text(0), subject: try row.text(1), name: try row.blob(2), type: try FileType(kept: row.text(3), "type"),
      size: Int(try row.integer(4)), digest: try row.text(5), stage: try KeptUpload.Stage(kept: row.text(6), "stage"),
      isReusable: try row.boolean(7), begunAt: try row.integer(8), expiresAt: try row.integer(9))
  }
}
