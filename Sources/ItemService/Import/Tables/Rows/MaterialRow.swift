import ItemDomain

struct MaterialRow: TableRecord {
  static let table = CatalogueTable.materials
  static let blank = MaterialRow(.blank)
  static let columns: [TableColumn<MaterialRow>] = [
    .text("code", "材料编码", \.draft.code),
    .text("name", "材料名称", \.draft.name),
    .optional("name_en", "材料英文名称", \.draft.nameEnglish),
    .text("issuer", "出具单位", \.draft.issuer),
    .text("kind", "材料类型", \.draft.kind),
    .optional("certificate_type", "证照类型代码", \.draft.certificateType),
    .flag("replaceable", "可用电子证照替代", \.draft.replaceable),
    .text("holder", "持证主体", \.draft.holder),
    .text("basis", "数据依据", \.draft.basis),
    .optional("note", "备注", \.draft.note),
    .optional("points.law", "要求提供材料的依据", \.points.law),
    .optional("points.responsible", "责任单位", \.points.responsible),
    .optional("points.form", "材料形式", \.points.form),
    .optional("points.source", "来源渠道", \.points.source),
    .optional("points.receiving_points", "受理标准", \.points.receivingPoints),
    .optional("points.review_points", "审查要点", \.points.reviewPoints),
    .optional("points.page_format", "纸质材料规格", \.points.pageFormat),
    .optional("points.filling_note", "填报须知", \.points.fillingNote),
    .optional("points.blank_form", "空白表格", \.points.blankForm),
    .optional("points.sample", "示例样表", \.points.sample),
    .optional("points.declarable", "告知承诺", \.points.declarable),
  ]

  var draft: MaterialDraft
  var points: MaterialPointsDraft

  init(_ draft: MaterialDraft) {
    self.draft = draft
    points = draft.points ?? .blank
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    var draft = draft
    draft.points = points == .blank ? nil : points
    assembly.draft.materials.append(draft)
    assembly.lines.add(.materials, line: line)
    return nil
  }
}
