import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// Who acts for the subject, and for whom it acts: by their ids, as names are those of others.
struct MandateSection: ExportSection {
  let name = "mandates"
  let title = Civics::Bilingual("委托关系", "Mandates")
  let fields: Set<SubjectField> = [.mandates]

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let entries = try MandateTable.page(
      with: request.subject, after: MandateID(rawValue: request.after ?? ""), limit: ExportRequest.limit, in: transaction)
    return ExportPart(entries, key: \.mandate.id.rawValue) { entry in
      let mandate = entry.mandate
      return .object([
        ("id", .string(mandate.id.rawValue)), ("subject", .string(mandate.subject.rawValue)), ("agent", .string(mandate.agent.rawValue)),
        ("kind", .string(mandate.kind.rawValue)), ("items", .array(mandate.scope.codes.map { .string($0) })),
        ("ground", .string(mandate.ground.rawValue)), ("from", .string(mandate.from.description)),
        ("until", mandate.until.map { .string($0.description) } ?? .null), ("revoked", .bool(mandate.isRevoked)),
        ("grantedAt", .integer(entry.grantedAt)),
      ])
    }
  }
}
