import ItemDomain

/// A material that an item asks for.
struct NeedRow: TableRecord {
  static let table = CatalogueTable.itemMaterials
  static let blank = NeedRow(item: "", .blank)
  static let columns: [TableColumn<NeedRow>] = [
    .text("item", "事项编号", \.item),
    .text("material", "材料编码", \.draft.material),
    .text("necessity", "材料必要性", \.draft.necessity),
    .number("copies", "材料份数", \.draft.copies),
    .optional("condition", "适用条件", \.draft.condition),
    .optional("law", "要求提供材料的依据", \.draft.law),
    .optional("substitutes", "可替代材料", \.draft.substitutes),
    .optional("declarable", "告知承诺", \.draft.declarable),
  ]

  var item: String
  var draft: ItemDraft.Need

  init(item: String, _ draft: ItemDraft.Need) {
    self.item = item
    self.draft = draft
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    let isFiled = assembly.change(item, field: "materials", table: Self.table, line: line) {
      $0.materials.append(draft)
      return true
    }
    return isFiled ? nil : "事项编号"
  }

  static func rows(of item: ItemDraft) -> [NeedRow] { item.materials.map { NeedRow(item: item.code, $0) } }
}
