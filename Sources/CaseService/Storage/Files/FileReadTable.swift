import Bus
import Contracts
import ServiceKit
import Store

/// Who has read which file, when and what for.
enum FileReadTable {
  /// Readings that are told.
  static let told = 50
  /// For how long what is read on belongs to one reading, in microseconds: an hour.
  private static let length = 3_600 * 1_000_000

  static func append(_ purpose: Purpose, of upload: KeptUpload, by principal: Principal, in unit: WorkUnit) throws {
    try unit.transaction.execute(
      "INSERT INTO case_file_read (id, upload, at, reader, channel, purpose, case_id, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(unit.newID().description), .text(upload.id), SQLValue(unit.at), .text(PrincipalText.text(of: principal)),
        .text(principal.channel), .text("\(purpose.kind)"), .text(purpose.caseID), .text(purpose.step),
      ])
    let read = FileRead.with {
      $0.file = upload.id
      $0.subject = upload.subject
      $0.principal = principal.id
      $0.role = principal.role
      $0.channel = principal.channel
      $0.purpose = purpose
      $0.at = unit.at
    }
    try unit.append("case.fileRead", of: upload.id, read)
  }

  /// Whether somebody has begun to read a file for a purpose lately, and goes on.
  static func isGoingOn(
    _ purpose: Purpose, of upload: String, by principal: Principal, at now: Int, in transaction: ReadTransaction
  ) throws(StoreError) -> Bool {
    let row = try transaction.row(
      """
      SELECT id FROM case_file_read WHERE upload = ? AND reader = ? AND purpose = ? AND case_id = ? AND step = ? AND at > ? LIMIT 1
      """,
      [
        .text(upload), .text(PrincipalText.text(of: principal)), .text("\(purpose.kind)"), .text(purpose.caseID), .text(purpose.step),
        SQLValue(now - length),
      ])
    return row != nil
  }

  /// The latest readings of a file, newest first.
  static func readings(of upload: String, in transaction: ReadTransaction) throws -> [FileReading] {
    try transaction.rows(
      "SELECT at, reader, channel, purpose, case_id, step FROM case_file_read WHERE upload = ? ORDER BY id DESC LIMIT ?",
      [.text(upload), SQLValue(told)]
    ).map { row in
      let reader = PrincipalText.principal(try row.text(1), channel: try row.text(2))
      let kind = try row.text(3)
      return try FileReading.with {
        $0.at = Int(try row.integer(0))
        $0.principal = reader.id
        $0.role = reader.role
        $0.channel = reader.channel
        $0.purpose = try Purpose.with {
          $0.kind = PurposeKind.allCases.first { "\($0)" == kind } ?? .unspecified
          $0.caseID = try row.text(4)
          $0.step = try row.text(5)
        }
      }
    }
  }
}
