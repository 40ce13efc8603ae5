import Foundation
import ItemDomain

/// Items with questions, as an import writes them.
enum GuidedItem {
  /// Two that are always asked, one that waits for the second, several at once, and a number that waits for the third.
  static let questions = """
    [
      {"code": "first", "text": "是否首次？", "text_en": "The first time?", "kind": "yes_no"},
      {"code": "marriage", "text": "婚姻状况？", "text_en": "Marital status?", "kind": "one_of", "choices": [
        {"code": "single", "text": "未婚", "text_en": "single"}, {"code": "married", "text": "已婚", "text_en": "married"},
        {"code": "widowed", "text": "丧偶", "text_en": "widowed"}]},
      {"code": "spouse", "text": "配偶是否同办？", "text_en": "With the spouse?", "kind": "yes_no", "condition": "marriage = married"},
      {"code": "jobs", "text": "从事哪些工作？", "text_en": "Which work?", "kind": "several_of", "choices": [
        {"code": "cook", "text": "厨师", "text_en": "cook"}, {"code": "driver", "text": "司机", "text_en": "driver"}]},
      {"code": "age", "text": "年龄？", "text_en": "Age?", "kind": "number", "least": 0, "most": 150,
        "condition": "spouse = yes or first = no"}
    ]
    """

  /// An item of the sample with these questions.
  /// - Parameter condition: of its first material; nil: none.
  static func draft(_ code: String = "P027", questions text: String = questions, condition: String? = nil) -> ItemDraft {
    var draft = Sample.draft.items.first { $0.code == code }!
    draft.questions = try! JSONDecoder().decode([QuestionDraft].self, from: Data(text.utf8))
    draft.materials[0].condition = condition
    return draft
  }

  /// A condition on the questions above, as it is read.
  static func condition(_ text: String) -> Condition? {
    Sample.catalogue.reading(draft(condition: text)).item?.materials[0].condition
  }

  /// The questions above, as they are read.
  static let read = Sample.catalogue.reading(draft()).item!.questions

  /// The sample with an item changed, and resources beside it.
  static func catalogue(resources: [ResourceDraft] = [], _ edits: (inout CatalogueDraft) -> Void = { _ in }) -> Catalogue {
    var draft = Sample.draft
    draft.resources = resources
    edits(&draft)
    return try! Catalogue(draft)
  }

  /// A resource of the population register that stands for identity cards.
  static func resource(
    _ code: String = "R1", shareType: String = "1", types: [String] = ["ct027"], materials: [String] = [], ground: String? = nil
  ) -> ResourceDraft {
    ResourceDraft(
      code: code, name: "人口基础信息", provider: "公安局", shareType: shareType, mode: "API", certificateTypes: types, materials: materials,
      refusalGround: ground)
  }

  /// A fee, as an import writes it.
  static func fee(condition: String? = nil) throws -> FeeDraft {
    var fee = try JSONDecoder().decode(
      FeeDraft.self, from: Data(#"{"name": "工本费", "standard": "每证 20 元", "fen": 2000, "basis": "发改价格〔2003〕2322号"}"#.utf8))
    fee.condition = condition
    return fee
  }

  /// Limits in some situations, as an import writes them.
  static func limits(_ text: String) -> [LimitDraft] {
    try! JSONDecoder().decode([LimitDraft].self, from: Data(text.utf8))
  }
}
