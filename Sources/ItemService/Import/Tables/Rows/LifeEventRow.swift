import ItemDomain

struct LifeEventRow: TableRecord {
  static let table = CatalogueTable.lifeEvents
  static let blank = LifeEventRow(.blank)
  static let columns: [TableColumn<LifeEventRow>] = [
    .text("code", "一件事编码", \.draft.code),
    .text("name", "一件事名称", \.draft.name),
    .texts("wanted", "包含环节", \.draft.wanted),
    .texts("items", "包含事项", \.draft.items),
    .optional("source", "文件依据", \.draft.source),
  ]

  var draft: LifeEventDraft

  init(_ draft: LifeEventDraft) {
    self.draft = draft
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    assembly.draft.lifeEvents.append(draft)
    assembly.lines.add(.lifeEvents, line: line)
    return nil
  }
}
