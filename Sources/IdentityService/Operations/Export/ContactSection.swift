import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// Where the subject is told something: as it was said at registration, verified, or waiting for its code. One that came with a merge and was removed
/// is kept for the un-merge, and so is told too, but not as verified: nothing is sent there.
struct ContactSection: ExportSection {
  let name = "contacts"
  let title = Civics::Bilingual("联系方式", "Contact points")
  let fields: Set<SubjectField> = [.contact]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    guard let record = try SubjectTable.find(request.subject, in: transaction) else { return ExportPart([]) }
    let said = try ([record] + record.merged).compactMap { one in
      try one.mail.map { mail in
        JSONValue.object([
          ("kind", .string("mail")), ("address", .string(try cipher.open(mail, for: .mail(one.id)))), ("verified", .bool(false)),
        ])
      }
    }
    let used = Set(try ContactTable.verified(of: record.id, in: transaction))
    let points = try ContactTable.points(of: record.id, in: transaction).compactMap { point -> JSONValue? in
      let address = try cipher.open(point.sealed, for: .contact(point.subject, point.kind))
      // One that was removed while it waited has left none.
      guard !address.isEmpty else { return nil }
      return .object([
        ("kind", .string(point.kind.rawValue)), ("address", .string(address)), ("verified", .bool(used.contains(point))),
        ("since", .integer(point.madeAt)),
      ])
    }
    return ExportPart(said + points)
  }
}
