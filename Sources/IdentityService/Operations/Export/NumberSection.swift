import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// The numbers that the subject bears and bore, since when and until when: in full for the subject itself, else masked.
struct NumberSection: ExportSection {
  let name = "numbers"
  let title = Civics::Bilingual("证件号码", "Numbers")
  let fields: Set<SubjectField> = [.numbers, .fullNumbers]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    guard let record = try SubjectTable.find(request.subject, in: transaction) else { return ExportPart([]) }
    let isFull = request.fields.contains(.fullNumbers)
    return ExportPart(
      try cipher.open(record).numbers.map { held in
        .object([
          ("kind", .string(held.number.kind.rawValue)), ("number", .string(isFull ? held.number.canonical : held.number.masked)),
          ("retired", .bool(held.isRetired)), ("addedAt", .integer(held.addedAt)),
          ("retiredAt", held.retiredAt.map { .integer($0) } ?? .null),
        ])
      })
  }
}
