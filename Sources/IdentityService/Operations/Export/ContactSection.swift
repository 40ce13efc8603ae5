import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// Where the subject is told something.
struct ContactSection: ExportSection {
  let name = "contacts"
  let title = Civics::Bilingual("联系方式", "Contact points")
  let fields: Set<SubjectField> = [.contact]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    guard let record = try SubjectTable.find(request.subject, in: transaction) else { return ExportPart([]) }
    let said = try cipher.mail(of: record).map { mail in
      JSONValue.object([("kind", .string("mail")), ("address", .string(mail.text)), ("verified", .bool(false))])
    }
    let verified = try ContactTable.verified(of: record.id, in: transaction).map { point in
      JSONValue.object([
        ("kind", .string(point.kind.rawValue)),
        ("address", .string(try cipher.open(point.sealed, for: .contact(point.subject, point.kind)))),
        ("verified", .bool(true)), ("since", .integer(point.madeAt)),
      ])
    }
    return ExportPart((said.map { [$0] } ?? []) + verified)
  }
}
