import Bus
import Civics
import Contracts
import ServiceKit
import Store

/// The files: uploads, and evidence that was uploaded, with the cases that rely on them and who has read them. What they hold comes by
/// `case.readFile`.
struct FileSection: CaseExportSection {
  let name = "files"
  let title = Civics::Bilingual("材料文件（内容以 case.readFile 取得）", "Files, whose content case.readFile gives")
  let purposes: Set<PurposeKind> = [.ownUse, .audit]
  /// Opens their names; nil where no file has ever come.
  let seal: FileSeal?

  func page(_ request: CaseExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let files = try request.subjects.flatMap { subject in
      try UploadTable.list(
        of: subject, before: request.after.flatMap { UUIDv7($0) }, limit: ExportPart.limit, at: request.now, in: transaction)
    }
    let page = Array(files.sorted { $0.id > $1.id }.prefix(ExportPart.limit))
    return try ExportPart(page, key: \.id) { try FileEntry($0, seal, in: transaction).json(revealing: true) }
  }
}
