import Bus
import Contracts
import ServiceKit
import Store

/// `case.export`: what is held of a subject's cases, section by section.
struct ExportCasesOperation: BusOperation {
  let environment: ServiceEnvironment
  let vault: FileVault

  /// All sections, in the order in which they are told.
  static func sections(_ seal: FileSeal?) -> [any CaseExportSection] { [CaseSection(), DraftSection(), FileSection(seal: seal)] }

  nonisolated(nonsending) func handle(_ request: ExportCases, _ context: CallContext) async throws -> ExportPage {
    // All that is held is the subject's own to see: nobody gets it by a mandate.
    try context.principal.checkActing(isTaken: false)
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else {
      throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject)
    }
    let read = try PersonalRead(request.purpose, by: context.principal, among: [.ownUse, .audit])
    try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: CaseService.name), context, otherwise: CaseRefusals.notOwnCase,
      without: CaseRefusals.mandateMissing)
    let kind = request.purpose?.kind ?? .unspecified
    let told = Self.sections(try await vault.sealOfFiles()).filter { $0.purposes.contains(kind) }
    let cursor = try ExportCursor(request.after, among: told.map(\.name))
    guard cursor.after.map({ UUIDv7($0) != nil }) ?? true else { throw BusRefusals.badRequest.refusal("after", fits: FieldFit.next) }
    let section = told[cursor.section]
    let now = environment.clock.microseconds()
    let part = try await environment.store.read { transaction in
      let subjects = try MergedSubjectTable.ids(of: request.subject, in: transaction)
      return try section.page(CaseExportRequest(subjects: subjects, after: cursor.after, now: now), in: transaction)
    }
    return cursor.page(part, of: request.subject, titled: section.title)
  }
}
