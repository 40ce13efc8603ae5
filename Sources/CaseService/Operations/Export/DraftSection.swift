import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// The drafts that have not expired, which nobody has received: the subject's alone.
struct DraftSection: CaseExportSection {
  let name = "drafts"
  let title = Civics::Bilingual("草稿", "Drafts")
  let purposes: Set<PurposeKind> = [.ownUse]

  func page(_ request: CaseExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let drafts = try CaseDraftTable.list(of: request.subjects, on: request.today, in: transaction)
    let rest = request.after.map { after in drafts.filter { $0.id < after } } ?? drafts
    // There are few of them, and all were read.
    return ExportPart(rest, asked: .max, key: \.id) { CaseDraftView($0).json(revealing: true) }
  }
}
