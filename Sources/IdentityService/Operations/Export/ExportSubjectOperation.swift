import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.export`: all that is held on a subject, section by section.
struct ExportSubjectOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher
  let sections: ExportSections

  nonisolated(nonsending) func handle(_ request: ExportSubject, _ context: CallContext) async throws -> ExportPage {
    // All that is held is the subject's own to see, sessions among it: nobody gets it by a mandate.
    try context.principal.checkActing(isTaken: false)
    let read = try PurposeBoundRead(request.purpose, context, environment, cipher)
    guard read.purpose == .own || read.purpose == .audit else { throw IdentityRefusals.purposeNotAllowed.refusal("purpose") }
    let fields = read.purpose.fields
    let told = sections.all.filter { !$0.fields.isDisjoint(with: fields) }
    let cursor = try ExportCursor(request.after, among: told.map(\.name))
    let section = told[cursor.section]
    let id = SubjectID(rawValue: request.subject)
    let today = environment.today
    let (_, part) = try await read(fields) { transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let asked = ExportRequest(subject: root, fields: fields, after: cursor.after, today: today)
      return (ReadTarget(root, asked: id), try section.page(asked, in: transaction))
    }
    return cursor.page(part, of: request.subject, titled: section.title)
  }
}
