import Civics

/// Reads the limits that an item has in some situations. What its own limits must be, these must be too.
enum LimitCheck {
  static func read(_ drafts: [LimitDraft]?, of item: Item, _ check: inout RecordCheck) -> [SituationLimit] {
    let field = ItemDraft.CodingKeys.limits.rawValue
    guard let drafts, check.count(drafts.count, field, atMost: CatalogueLimits.limitsOfAnItem) else { return [] }
    return drafts.enumerated().compactMap { place, draft in
      let path = "\(field)[\(place)]"
      let condition = GuideCheck.condition(draft.condition, "\(path).condition", questions: item.questions, &check)
      let promised = draft.promisedLimit.flatMap { check.period($0, "\(path).promised_limit") }
      let legal = draft.legalLimit.flatMap { check.period($0, "\(path).legal_limit") }
      if draft.promisedLimit == nil, draft.legalLimit == nil { check.fault(.textMissing, "\(path).promised_limit") }
      if let promised, item.isInstant != (promised.value == 0) { check.fault(.instantDisagrees, "\(path).promised_limit") }
      if item.counted(promised ?? item.promisedLimit).isLonger(than: item.counted(legal ?? item.legalLimit)) {
        check.fault(.promisedBeyondLegal, "\(path).promised_limit")
      }
      return condition.map { SituationLimit(condition: $0, promised: promised, legal: legal) }
    }
  }
}
