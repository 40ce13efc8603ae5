import ItemDomain

/// A step of an item's flow.
struct FlowRow: TableRecord {
  static let table = CatalogueTable.flow
  static let blank = FlowRow(item: "", .blank)
  static let columns: [TableColumn<FlowRow>] = [
    .text("item", "事项编号", \.item),
    .text("name", "环节名称", \.draft.name),
    .optional("limit.value", "环节时限", \.days),
    .optional("limit.unit", "环节时限单位", \.unit),
    .optional("office", "办理岗位", \.draft.office),
    .optional("result", "环节结果", \.draft.result),
    .optional("code", "环节编码", \.draft.code),
    .optional("after", "在何环节之后", \.draft.after),
    .optional("may_lapse", "逾期不影响办理", \.draft.mayLapse),
  ]

  var item: String
  var draft: FlowStepDraft
  var days: Int?
  var unit: String?

  init(item: String, _ draft: FlowStepDraft) {
    self.item = item
    self.draft = draft
    days = draft.limit?.value
    unit = draft.limit?.unit
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    var draft = draft
    draft.limit = TableLimit.limit(days, unit)
    let isFiled = assembly.change(item, field: "record.flow", table: Self.table, line: line) { item in
      var record = item.record ?? .blank
      record.flow = (record.flow ?? []) + [draft]
      item.record = record
      return true
    }
    return isFiled ? nil : "事项编号"
  }

  static func rows(of item: ItemDraft) -> [FlowRow] { (item.record?.flow ?? []).map { FlowRow(item: item.code, $0) } }
}
