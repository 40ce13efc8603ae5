import Civics

extension RecordCheck {
  mutating func period(_ draft: ItemDraft.Limit, _ field: String) -> DurationLimit? {
    let unit: PeriodUnit? = code(draft.unit, "\(field).unit")
    guard let unit else { return nil }
    number(draft.value, "\(field).value", in: 0...DurationLimit.most(of: unit))
    return DurationLimit(draft.value, unit)
  }
}
