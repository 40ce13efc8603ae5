import Civics

/// What an item may not become at a place: each rule holds there as it does everywhere.
enum VariationRules {
  private typealias Field = VariationDraft.CodingKeys

  static func judge(_ item: Item, into check: inout RecordCheck) {
    let materials = Set(item.materials.map(\.material))
    for (number, variation) in item.variations.enumerated() {
      let path = "\(ItemDraft.CodingKeys.variations.rawValue)[\(number)]"
      for code in variation.materialsLeftOut.sorted() {
        check.reference(code, "\(path).\(Field.materialsLeftOut.rawValue)", in: materials)
      }
      if let promised = variation.promisedLimit { judge(promised: promised, of: item, "\(path).\(Field.promisedLimit.rawValue)", &check) }
      if let visits = variation.hallVisits {
        if visits > 0 && item.onlineGrade == .full { check.fault(.fullyOnlineWithVisit, "\(path).\(Field.hallVisits.rawValue)") }
        if visits > 0 && item.visitReason == nil { check.fault(.visitReasonMissing, "\(path).\(Field.hallVisits.rawValue)") }
      }
    }
  }

  private static func judge(promised: DurationLimit, of item: Item, _ field: String, _ check: inout RecordCheck) {
    if item.isInstant != (promised.value == 0) { check.fault(.instantDisagrees, field) }
    if item.counted(promised).isLonger(than: item.counted(item.legalLimit)) { check.fault(.promisedBeyondLegal, field) }
  }
}
