import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// The certificates of the subject, those that have ended as well.
struct CertificateSection: ExportSection {
  let name = "certificates"
  let title = Civics::Bilingual("电子证照", "Certificates")
  let fields: Set<SubjectField> = [.certificates]

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let certificates = try CertificateTable.page(
      of: request.subject, after: CertificateID(rawValue: request.after ?? ""), limit: ExportRequest.limit, in: transaction)
    return ExportPart(certificates, key: \.id.rawValue) { certificate in
      .object([
        ("id", .string(certificate.id.rawValue)), ("type", .string(certificate.type)), ("name", .string(certificate.name)),
        ("identifier", .string(certificate.identifier)), ("issuer", .string(certificate.issuer)),
        ("issued", .string(certificate.issued.description)), ("expires", certificate.expires.map { .string($0.description) } ?? .null),
        ("case", .string(certificate.caseID)), ("state", .string(certificate.state.rawValue)),
      ])
    }
  }
}
