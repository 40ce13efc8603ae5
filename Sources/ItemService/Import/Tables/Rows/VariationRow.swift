import ItemDomain

/// An item at one place. Its fees stand in their own table.
struct VariationRow: TableRecord {
  static let table = CatalogueTable.variations
  static let blank = VariationRow(item: "", .blank)
  static let columns: [TableColumn<VariationRow>] = [
    .text("item", "事项编号", \.item),
    .optional("region", "区划代码", \.draft.region),
    .optional("hall", "大厅编码", \.draft.hall),
    .optional("promised_limit.value", "承诺办结时限", \.promisedValue),
    .optional("promised_limit.unit", "承诺办结时限单位", \.promisedUnit),
    .optional("hall_visits", "到办事现场次数", \.draft.hallVisits),
    .optional("free", "不收费", \.isFree),
    .optional("address", "办理地点", \.draft.address),
    .optional("office_hours", "办理时间", \.draft.officeHours),
    .optional("enquiry", "咨询方式", \.draft.enquiry),
    .optional("complaint", "监督投诉方式", \.draft.complaint),
    .optional("materials_left_out", "免交材料", \.draft.materialsLeftOut),
  ]

  var item: String
  var draft: VariationDraft
  var promisedValue: Int?
  var promisedUnit: String?
  /// Nothing is charged there; left out: as the item has it, or the fees of its own.
  var isFree: Bool?

  init(item: String, _ draft: VariationDraft) {
    self.item = item
    self.draft = draft
    promisedValue = draft.promisedLimit?.value
    promisedUnit = draft.promisedLimit?.unit
    isFree = draft.fees == [] ? true : nil
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    var draft = draft
    draft.promisedLimit = TableLimit.limit(promisedValue, promisedUnit)
    draft.fees = isFree == true ? [] : nil
    let isFiled = assembly.change(item, field: "variations", table: Self.table, line: line) { item in
      item.variations = (item.variations ?? []) + [draft]
      return true
    }
    return isFiled ? nil : "事项编号"
  }

  static func rows(of item: ItemDraft) -> [VariationRow] { (item.variations ?? []).map { VariationRow(item: item.code, $0) } }
}
