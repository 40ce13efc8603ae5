/// Reads one question: its code as conditions write it, its texts, and choices or bounds as its kind has them.
enum QuestionCheck {
  private static let reserved: Set<String> = ["and", "or", "not"]

  static func read(_ draft: QuestionDraft, _ condition: Condition?, _ path: String, _ check: inout RecordCheck) -> Question? {
    code(draft.code, "\(path).code", &check)
    check.text(draft.text, "\(path).text", atMost: CatalogueLimits.text)
    check.text(draft.textEnglish, "\(path).text_en", atMost: CatalogueLimits.text)
    guard let kind: Question.Kind = check.code(draft.kind, "\(path).kind") else { return nil }
    let choices = choices(draft.choices ?? [], of: kind, "\(path).choices", &check)
    bounds(draft, of: kind, path, &check)
    return Question(
      code: draft.code, text: draft.text, textEnglish: draft.textEnglish, kind: kind, choices: choices, condition: condition,
      least: draft.least, most: draft.most)
  }

  private static func choices(
    _ drafts: [ChoiceDraft], of kind: Question.Kind, _ field: String, _ check: inout RecordCheck
  ) -> [Question.Choice] {
    guard check.count(drafts.count, field, atMost: CatalogueLimits.choicesOfAQuestion) else { return [] }
    let needsChoices = kind == .oneOf || kind == .severalOf
    if needsChoices == drafts.isEmpty { check.fault(.choicesMissing, field) }
    var seen: Set<String> = []
    return drafts.enumerated().map { place, draft in
      let path = "\(field)[\(place)]"
      code(draft.code, "\(path).code", &check)
      if !seen.insert(draft.code).inserted { check.fault(.duplicate, "\(path).code", found: draft.code) }
      check.text(draft.text, "\(path).text", atMost: CatalogueLimits.text)
      check.text(draft.textEnglish, "\(path).text_en", atMost: CatalogueLimits.text)
      return Question.Choice(code: draft.code, text: draft.text, textEnglish: draft.textEnglish)
    }
  }

  /// Only a number has bounds.
  private static func bounds(_ draft: QuestionDraft, of kind: Question.Kind, _ path: String, _ check: inout RecordCheck) {
    let range = kind == .number ? CatalogueLimits.answer : 0...0
    let least = draft.least ?? range.lowerBound
    if draft.least != nil { check.number(least, "\(path).least", in: range) }
    guard let most = draft.most else { return }
    check.number(most, "\(path).most", in: range.contains(least) ? least...range.upperBound : range)
  }

  static func code(_ code: String, _ field: String, _ check: inout RecordCheck) {
    let first = code.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
    let isName = first && code.utf8.count <= CatalogueLimits.code && code.utf8.allSatisfy(isPart) && !reserved.contains(code)
    if !isName { check.fault(.codeUnreadable, field, found: code) }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
