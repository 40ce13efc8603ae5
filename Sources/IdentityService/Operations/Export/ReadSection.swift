import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// Who read about the subject, when and what for.
struct ReadSection: ExportSection {
  let name = "reads"
  let title = Civics::Bilingual("查阅记录", "Record of reads")
  let fields: Set<SubjectField> = [.reads]

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let entries = try ReadLedger.entries(of: request.subject, after: try request.sequence(), limit: ExportRequest.limit, in: transaction)
    return ExportPart(entries, key: { "\($0.sequence)" }) { entry in
      let record = entry.record
      return .object([
        ("sequence", .integer(entry.sequence)), ("at", .integer(Int(record.time))), ("reader", .string(record.reader)),
        ("role", .string(record.role.rawValue)), ("channel", .string(entry.channel)), ("purpose", .string(record.purpose.name)),
        ("case", .string(record.purpose.caseID ?? "")), ("step", .string(record.purpose.step ?? "")),
        ("fields", .array(record.fields.map { .string($0.rawValue) })), ("method", .string(entry.method)),
      ])
    }
  }
}
