import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// What base resources say of the subject, side by side.
struct BaseSection: ExportSection {
  let name = "base"
  let title = Civics::Bilingual("基础信息", "Base information")
  let fields: Set<SubjectField> = [.base]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    // Neither an id nor the name of a resource or a field has a blank in it.
    let key = try request.key(3)
    let records = try BaseTable.page(
      of: request.subject, after: (key[0], resource: key[1], field: key[2]), limit: ExportRequest.limit, in: transaction)
    return try ExportPart(records, key: { "\($0.subject.rawValue) \($0.resource) \($0.field)" }) { record in
      let place = FieldPlace.base(record.subject, resource: record.resource, field: record.field)
      return .object([
        ("resource", .string(record.resource)), ("provider", .string(record.provider)), ("asOf", .string(record.asOf.description)),
        ("field", .string(record.field)), ("value", .string(try cipher.open(record.sealed, for: place))),
      ])
    }
  }
}
