import Civics
import Contracts
import ItemDomain

extension Contracts.Item {
  /// Questions, fees and limits, with their conditions as people write them.
  mutating func tell(guideOf item: ItemDomain.Item) {
    fees = item.fees.map { ItemFee($0) }
    limits = item.limits.map { ItemLimit($0) }
    questions = item.questions.map { GuideQuestion($0) }
  }
}

extension Contracts.ItemMaterial {
  /// When the material applies, as people write it.
  mutating func tell(conditionOf need: ItemDomain.ItemMaterial) {
    condition = need.condition?.description ?? ""
    necessity = Necessity(need.necessityWithoutAnswers)
  }
}
