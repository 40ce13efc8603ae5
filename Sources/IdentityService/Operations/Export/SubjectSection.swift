import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// Who the subject is.
struct SubjectSection: ExportSection {
  let name = "subject"
  let title = Civics::Bilingual("主体", "The subject")
  let fields: Set<SubjectField> = [.kind, .name, .birth, .sex, .region]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    guard let record = try SubjectTable.find(request.subject, in: transaction) else {
      guard let erased = try SubjectTable.erasedAt(request.subject, in: transaction) else { return ExportPart([]) }
      return ExportPart([.object([("id", .string(request.subject.rawValue)), ("erasedAt", .integer(erased))])])
    }
    let subject = try cipher.open(record)
    let facts = subject.facts
    var members: [(name: String, value: JSONValue)] = [
      ("id", .string(record.id.rawValue)), ("kind", .string(record.kind.rawValue)), ("language", .string(record.language.rawValue)),
      ("registeredAt", .integer(record.registeredAt)),
    ]
    if request.fields.contains(.name) {
      members.append(("name", .string(subject.name.text)))
      members.append(("otherNames", .array(subject.otherNames.map { .string($0.text) })))
    }
    if request.fields.contains(.birth), let birth = facts.birth { members.append(("birth", .string(birth.description))) }
    if request.fields.contains(.sex), let sex = facts.sex { members.append(("sex", .string(sex.rawValue))) }
    if request.fields.contains(.region), let region = facts.region { members.append(("region", .string(region.description))) }
    return ExportPart([.object(members)])
  }
}
