import ItemDomain

/// A fee of an item, or of an item at one place.
struct FeeRow: TableRecord {
  static let table = CatalogueTable.fees
  static let blank = FeeRow(item: "", region: nil, hall: nil, .blank)
  static let columns: [TableColumn<FeeRow>] = [
    .text("item", "事项编号", \.item),
    .optional("region", "区划代码", \.region),
    .optional("hall", "大厅编码", \.hall),
    .text("name", "收费项目名称", \.draft.name),
    .text("standard", "收费标准", \.draft.standard),
    .optional("fen", "金额（分）", \.draft.fen),
    .text("basis", "收费依据", \.draft.basis),
    .optional("reducible", "是否允许减免", \.draft.reducible),
    .optional("reduction_basis", "减免依据", \.draft.reductionBasis),
    .optional("condition", "适用条件", \.draft.condition),
    .optional("before", "何时前缴清", \.draft.before),
  ]

  var item: String
  /// The variation that it belongs to; neither: the item itself.
  var region: String?
  var hall: String?
  var draft: FeeDraft

  init(item: String, region: String?, hall: String?, _ draft: FeeDraft) {
    self.item = item
    self.region = region
    self.hall = hall
    self.draft = draft
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    let isOfPlace = region != nil || hall != nil
    let isFiled = assembly.change(item, field: isOfPlace ? "variations.fees" : "fees", table: Self.table, line: line) { item in
      guard isOfPlace else {
        item.fees = (item.fees ?? []) + [draft]
        return true
      }
      guard let place = item.variations?.firstIndex(where: { $0.region == region && $0.hall == hall }) else { return false }
      let fees = item.variations?[place].fees ?? []
      item.variations?[place].fees = fees + [draft]
      return true
    }
    return isFiled ? nil : isOfPlace ? "区划代码" : "事项编号"
  }

  static func rows(of item: ItemDraft) -> [FeeRow] {
    let own = (item.fees ?? []).map { FeeRow(item: item.code, region: nil, hall: nil, $0) }
    return (item.variations ?? []).reduce(into: own) { rows, variation in
      rows += (variation.fees ?? []).map { FeeRow(item: item.code, region: variation.region, hall: variation.hall, $0) }
    }
  }
}
