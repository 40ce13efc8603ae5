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
    guard let record = try SubjectTable.find(request.subject, in: transaction), let mail = try cipher.mail(of: record) else {
      return ExportPart([])
    }
    return ExportPart([.object([("kind", .string("mail")), ("address", .string(mail.text))])])
  }
}
