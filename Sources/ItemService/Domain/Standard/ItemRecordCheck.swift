/// Reads what an import writes of the standard's fields, and judges it by the quality rules on them.
enum ItemRecordCheck {
  static func read(_ draft: ItemRecordDraft?, _ check: inout RecordCheck) -> ItemRecord {
    .empty
  }
}
