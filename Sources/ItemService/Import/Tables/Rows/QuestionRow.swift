import ItemDomain

/// A question of an item's guide. Its choices stand in three cells, a line for each.
struct QuestionRow: TableRecord {
  static let table = CatalogueTable.questions
  static let blank = QuestionRow(item: "", .blank)
  static let columns: [TableColumn<QuestionRow>] = [
    .text("item", "事项编号", \.item),
    .text("code", "问题编码", \.draft.code),
    .text("text", "问题", \.draft.text),
    .text("text_en", "英文问题", \.draft.textEnglish),
    .text("kind", "问题类型", \.draft.kind),
    .optional("choices.code", "选项编码", \.choiceCodes),
    .optional("choices.text", "选项", \.choiceTexts),
    .optional("choices.text_en", "英文选项", \.choiceTextsEnglish),
    .optional("condition", "提问条件", \.draft.condition),
    .optional("least", "最小值", \.draft.least),
    .optional("most", "最大值", \.draft.most),
  ]

  var item: String
  var draft: QuestionDraft
  var choiceCodes: [String]?
  var choiceTexts: [String]?
  var choiceTextsEnglish: [String]?

  init(item: String, _ draft: QuestionDraft) {
    self.item = item
    self.draft = draft
    choiceCodes = draft.choices?.map(\.code)
    choiceTexts = draft.choices?.map(\.text)
    choiceTextsEnglish = draft.choices?.map(\.textEnglish)
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    var draft = draft
    draft.choices = choices
    let isFiled = assembly.change(item, field: "questions", table: Self.table, line: line) { item in
      item.questions = (item.questions ?? []) + [draft]
      return true
    }
    return isFiled ? nil : "事项编号"
  }

  /// As many as the longest of the three cells has lines; what a shorter one lacks is empty, and judged so.
  private var choices: [ChoiceDraft]? {
    let cells = [choiceCodes ?? [], choiceTexts ?? [], choiceTextsEnglish ?? []]
    let count = cells.map(\.count).max() ?? 0
    guard count > 0 else { return nil }
    return (0..<count).map { place in
      let words = cells.map { $0.indices.contains(place) ? $0[place] : "" }
      var choice = ChoiceDraft.blank
      choice.code = words[0]
      choice.text = words[1]
      choice.textEnglish = words[2]
      return choice
    }
  }

  static func rows(of item: ItemDraft) -> [QuestionRow] { (item.questions ?? []).map { QuestionRow(item: item.code, $0) } }
}
