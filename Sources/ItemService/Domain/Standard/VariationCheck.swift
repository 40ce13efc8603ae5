/// Reads what an import writes of an item's variations: places that there are, each once, and nothing that a rule forbids there.
enum VariationCheck {
  static func read(_ drafts: [VariationDraft]?, _ check: inout RecordCheck) -> [Variation] {
    []
  }
}
