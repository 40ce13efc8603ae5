import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// What was done to the subject, when and by whom.
struct HistorySection: ExportSection {
  let name = "history"
  let title = Civics::Bilingual("变更记录", "History")
  let fields: Set<SubjectField> = [.history]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let entries = try History.entries(of: request.subject, after: try request.sequence(), limit: ExportRequest.limit, in: transaction)
    return try ExportPart(entries, key: { "\($0.sequence)" }) { entry in
      .object([
        ("sequence", .integer(entry.sequence)), ("at", .integer(entry.at)), ("what", .string(entry.kind)),
        ("subject", .string(entry.subject.rawValue)), ("principal", .string(entry.principal)), ("channel", .string(entry.channel)),
        ("detail", .string(entry.detail)),
        ("note", .string(try entry.note.map { try cipher.open($0, for: .note(entry.subject)) } ?? "")),
      ])
    }
  }
}
