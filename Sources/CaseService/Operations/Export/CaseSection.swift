import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// The cases, as they stand.
struct CaseSection: CaseExportSection {
  let name = "cases"
  let title = Civics::Bilingual("办件", "Cases")
  let purposes: Set<PurposeKind> = [.ownUse, .audit]

  func page(_ request: CaseExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let cases = try CaseTable.list(
      of: request.subjects, CaseFilter(), before: request.after, limit: ExportPart.limit, looking: CaseLimits.listedPerCall, in: transaction
    ).cases
    return ExportPart(cases, key: \.record.id) { CaseView($0, on: request.today).json(revealing: true) }
  }
}
