import ItemDomain

/// An item without what stands in tables of its own.
struct ItemRow: TableRecord {
  static let table = CatalogueTable.items
  static let blank = ItemRow(.blank)
  static let columns = deciding + describing

  var draft: ItemDraft
  var record: ItemRecordDraft
  var visitCode: String?
  var visitText: String?
  var visitBasis: String?

  init(_ draft: ItemDraft) {
    self.draft = draft
    record = draft.record ?? .blank
    visitCode = draft.visitReason?.code
    visitText = draft.visitReason?.text
    visitBasis = draft.visitReason?.basis
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    var draft = draft
    draft.record = record == .blank ? nil : record
    if visitCode != nil || visitText != nil || visitBasis != nil {
      var visit = ItemDraft.Visit.blank
      visit.code = visitCode ?? ""
      visit.text = visitText ?? ""
      visit.basis = visitBasis ?? ""
      draft.visitReason = visit
    }
    assembly.add(draft, line: line)
    return nil
  }
}
