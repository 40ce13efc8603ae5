import ItemDomain

/// A frequent question of an item, with its answer.
struct AnswerRow: TableRecord {
  static let table = CatalogueTable.answers
  static let blank = AnswerRow(item: "", .blank)
  static let columns: [TableColumn<AnswerRow>] = [
    .text("item", "事项编号", \.item),
    .text("question", "问题", \.draft.question),
    .text("answer", "解答", \.draft.answer),
  ]

  var item: String
  var draft: AnswerDraft

  init(item: String, _ draft: AnswerDraft) {
    self.item = item
    self.draft = draft
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    let isFiled = assembly.change(item, field: "record.answers", table: Self.table, line: line) { item in
      var record = item.record ?? .blank
      record.answers = (record.answers ?? []) + [draft]
      item.record = record
      return true
    }
    return isFiled ? nil : "事项编号"
  }

  static func rows(of item: ItemDraft) -> [AnswerRow] { (item.record?.answers ?? []).map { AnswerRow(item: item.code, $0) } }
}
