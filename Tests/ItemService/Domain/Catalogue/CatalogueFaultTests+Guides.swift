import Foundation
import ItemDomain

/// Questions, fees, conditions and resources.
extension CatalogueFaultTests {
  static let ofGuides: [Spoiling] = ofQuestions + ofFees + ofLimits + ofResources

  private static func guided(_ draft: inout CatalogueDraft, _ edit: (inout [QuestionDraft]) -> Void) {
    var questions = GuidedItem.draft().questions ?? []
    edit(&questions)
    draft.items[0].questions = questions
  }

  private static let ofQuestions: [Spoiling] = [
    Spoiling(.conditionUnreadable, "item P001", "materials[0].condition") { $0.items[0].materials[0].condition = "when it rains" },
    Spoiling(.conditionUnknown, "item P001", "materials[0].condition") { $0.items[0].materials[0].condition = "first = yes" },
    Spoiling(.conditionUnknown, "item P001", "materials[1].condition") {
      guided(&$0) { _ in }
      $0.items[0].materials[1].condition = "first = perhaps"
    },
    Spoiling(.conditionCircular, "item P001", "questions[2].condition") { guided(&$0) { $0[2].condition = "spouse = yes" } },
    Spoiling(.conditionCircular, "item P001", "questions[0].condition") { guided(&$0) { $0[0].condition = "spouse = yes" } },
    Spoiling(.textTooLong, "item P001", "questions[4].condition") {
      guided(&$0) { $0[4].condition = String(repeating: " ", count: CatalogueLimits.condition + 1) }
    },
    Spoiling(.tooMany, "item P001", "questions") {
      guided(&$0) { $0 = Array(repeating: $0[0], count: CatalogueLimits.questionsOfAnItem + 1) }
    },
    Spoiling(.tooMany, "item P001", "questions[1].choices") {
      guided(&$0) { $0[1].choices = Array(repeating: $0[1].choices![0], count: CatalogueLimits.choicesOfAQuestion + 1) }
    },
    Spoiling(.duplicate, "item P001", "questions[1].code") { guided(&$0) { $0[1].code = "first" } },
    Spoiling(.duplicate, "item P001", "questions[1].choices[1].code") { guided(&$0) { $0[1].choices![1].code = "single" } },
    Spoiling(.codeUnreadable, "item P001", "questions[3].code") { guided(&$0) { $0[3].code = "not" } },
    Spoiling(.codeUnreadable, "item P001", "questions[3].code") { guided(&$0) { $0[3].code = "工作" } },
    Spoiling(.codeUnreadable, "item P001", "questions[3].code") { guided(&$0) { $0[3].code = "1st" } },
    Spoiling(.codeUnreadable, "item P001", "questions[3].code") {
      guided(&$0) { $0[3].code = String(repeating: "j", count: CatalogueLimits.code + 1) }
    },
    Spoiling(.codeUnreadable, "item P001", "questions[3].choices[0].code") { guided(&$0) { $0[3].choices![0].code = "a-b" } },
    Spoiling(.choicesMissing, "item P001", "questions[1].choices") { guided(&$0) { $0[1].choices = nil } },
    Spoiling(.choicesMissing, "item P001", "questions[0].choices") { guided(&$0) { $0[0].choices = $0[1].choices } },
    Spoiling(.unknownCode, "item P001", "questions[0].kind") { guided(&$0) { $0[0].kind = "essay" } },
    Spoiling(.textMissing, "item P001", "questions[0].text") { guided(&$0) { $0[0].text = "" } },
    Spoiling(.textMissing, "item P001", "questions[1].choices[0].text_en") { guided(&$0) { $0[1].choices![0].textEnglish = " " } },
    Spoiling(.outOfRange, "item P001", "questions[4].most") { guided(&$0) { ($0[4].least, $0[4].most) = (18, 17) } },
    Spoiling(.outOfRange, "item P001", "questions[4].least") { guided(&$0) { $0[4].least = -1_000_000_000 } },
    Spoiling(.outOfRange, "item P001", "questions[0].most") { guided(&$0) { $0[0].most = 5 } },
  ]

  private static func charge(_ draft: inout CatalogueDraft, _ edit: (inout FeeDraft) -> Void = { _ in }, count: Int = 1) {
    var fee = try! GuidedItem.fee()
    edit(&fee)
    draft.items[0].fees = Array(repeating: fee, count: count)
  }

  private static let ofFees: [Spoiling] = [
    Spoiling(.tooMany, "item P001", "fees") { charge(&$0, count: CatalogueLimits.feesOfAnItem + 1) },
    Spoiling(.textMissing, "item P001", "fees[0].standard") { charge(&$0) { $0.standard = "" } },
    Spoiling(.textMissing, "item P001", "fees[0].basis") { charge(&$0) { $0.basis = "" } },
    Spoiling(.outOfRange, "item P001", "fees[0].fen") { charge(&$0) { $0.fen = -1 } },
    Spoiling(.unknownCode, "item P001", "fees[0].before") { charge(&$0) { $0.before = "never" } },
    Spoiling(.conditionUnknown, "item P001", "fees[0].condition") { charge(&$0) { $0.condition = "first = yes" } },
  ]

  private static func limit(_ draft: inout CatalogueDraft, item place: Int = 0, _ limits: String) {
    draft.items[place].questions = GuidedItem.draft().questions
    draft.items[place].limits = GuidedItem.limits(limits)
  }

  private static let ofLimits: [Spoiling] = [
    Spoiling(.conditionUnknown, "item P001", "limits[0].condition") {
      limit(&$0, #"[{"condition": "second = no", "promised_limit": {"value": 1, "unit": "1"}}]"#)
    },
    Spoiling(.textMissing, "item P001", "limits[0].promised_limit") { limit(&$0, #"[{"condition": "first = no"}]"#) },
    Spoiling(.unknownCode, "item P001", "limits[0].legal_limit.unit") {
      limit(&$0, #"[{"condition": "first = no", "legal_limit": {"value": 60, "unit": "9"}}]"#)
    },
    Spoiling(.promisedBeyondLegal, "item P001", "limits[0].promised_limit") {
      limit(&$0, #"[{"condition": "first = no", "legal_limit": {"value": 1, "unit": "1"}}]"#)
    },
    Spoiling(.instantDisagrees, "item P001", "limits[0].promised_limit") {
      limit(&$0, #"[{"condition": "first = no", "promised_limit": {"value": 0, "unit": "1"}}]"#)
    },
    Spoiling(.instantDisagrees, "item P003", "limits[0].promised_limit") {
      limit(&$0, item: 2, #"[{"condition": "first = no", "promised_limit": {"value": 1, "unit": "1"}}]"#)
    },
    Spoiling(.tooMany, "item P001", "limits") {
      limit(&$0, #"[{"condition": "first = no", "promised_limit": {"value": 1, "unit": "1"}}]"#)
      $0.items[0].limits = Array(repeating: $0.items[0].limits![0], count: CatalogueLimits.limitsOfAnItem + 1)
    },
  ]

  private static let ofResources: [Spoiling] = [
    Spoiling(.resourceUnlawful, "resource R1", "refusal_ground") { $0.resources = [GuidedItem.resource(shareType: "3")] },
    Spoiling(.resourceUnlawful, "resource R1", "refusal_ground") { $0.resources = [GuidedItem.resource(ground: "《档案法》第二十七条")] },
    Spoiling(.unknownReference, "resource R1", "certificate_types[0]") { $0.resources = [GuidedItem.resource(types: ["居民身份证"])] },
    Spoiling(.unknownReference, "resource R1", "materials[0]") { $0.resources = [GuidedItem.resource(materials: ["nothing"])] },
    Spoiling(.unknownCode, "resource R1", "share_type") { $0.resources = [GuidedItem.resource(shareType: "4")] },
    Spoiling(.unknownCode, "resource R1", "mode") {
      $0.resources = [GuidedItem.resource()]
      $0.resources?[0].mode = "FAX"
    },
    Spoiling(.textMissing, "resource R1", "provider") {
      $0.resources = [GuidedItem.resource()]
      $0.resources?[0].provider = ""
    },
    Spoiling(.duplicate, "resource R1", "code") { $0.resources = [GuidedItem.resource(), GuidedItem.resource()] },
    Spoiling(.tooMany, "resource R1", "certificate_types") {
      $0.resources = [GuidedItem.resource(types: Array(repeating: "ct027", count: CatalogueLimits.entries + 1))]
    },
  ]
}
