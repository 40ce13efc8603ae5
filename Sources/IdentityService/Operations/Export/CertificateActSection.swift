import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// What was done to the certificates of the subject after their issue, by whom and on which ground.
struct CertificateActSection: ExportSection {
  let name = "certificateActs"
  let title = Civics::Bilingual("证照变动", "What was done to certificates")
  let fields: Set<SubjectField> = [.certificates]

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let key = try request.key(2)
    let entries = try CertificateActTable.page(
      of: request.subject, after: (CertificateID(rawValue: key[0]), place: try ExportRequest.number(key[1].isEmpty ? "0" : key[1])),
      limit: ExportRequest.limit, in: transaction)
    return ExportPart(entries, key: { "\($0.certificate.rawValue) \($0.place)" }) { entry in
      .object([
        ("certificate", .string(entry.certificate.rawValue)), ("place", .integer(entry.place)),
        ("operation", .string(entry.operation.rawValue)), ("state", .string(entry.state.rawValue)), ("ground", .string(entry.ground)),
        ("at", .integer(entry.at)), ("principal", .string(entry.principal)),
      ])
    }
  }
}
