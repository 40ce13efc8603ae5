import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.export`: all that is held on a subject, section by section.
struct ExportSubjectOperation: BusOperation {
  /// Where a page begins: a section, and an entry of it; nil: with its first.
  private struct Cursor {
    let section: Int
    let after: String?
  }

  /// Stands for the entry before the first.
  private static let beginning = "0"

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
    let cursor = try cursor(request.after, among: told)
    let section = told[cursor.section]
    let id = SubjectID(rawValue: request.subject)
    let today = environment.today
    let (_, part) = try await read(fields) { transaction in
      guard let root = try SubjectTable.root(of: id, in: transaction) else { throw IdentityRefusals.unknownSubject.refusal() }
      let asked = ExportRequest(subject: root, fields: fields, after: cursor.after, today: today)
      return (ReadTarget(root, asked: id), try section.page(asked, in: transaction))
    }
    return ExportPage.with {
      $0.json = page(section, part, of: id)
      if let next = part.next {
        $0.next = "\(section.name):\(next)"
      } else if cursor.section + 1 < told.count {
        $0.next = "\(told[cursor.section + 1].name):\(Self.beginning)"
      }
    }
  }

  private func page(_ section: any ExportSection, _ part: ExportPart, of subject: SubjectID) -> String {
    JSONValue.object([
      ("subject", .string(subject.rawValue)), ("section", .string(section.name)),
      ("title", .object([("zh", .string(section.title.zh)), ("en", .string(section.title.en))])), ("entries", .array(part.entries)),
    ]).text
  }

  private func cursor(_ text: String, among told: [any ExportSection]) throws(Refusal) -> Cursor {
    if text.isEmpty { return Cursor(section: 0, after: nil) }
    let words = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 2, !words[1].isEmpty, let section = told.firstIndex(where: { $0.name == words[0] }) else {
      throw BusRefusals.badRequest.refusal("after")
    }
    return Cursor(section: section, after: words[1] == Self.beginning ? nil : words[1])
  }
}
