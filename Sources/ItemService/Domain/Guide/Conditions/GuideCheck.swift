/// Reads questions, fees and conditions of an item: each condition names questions and choices that there are, and none waits for itself.
enum GuideCheck {
  static func questions(_ drafts: [QuestionDraft]?, _ check: inout RecordCheck) -> [Question] {
    guard let drafts else { return [] }
    let field = ItemDraft.CodingKeys.questions.rawValue
    guard check.count(drafts.count, field, atMost: CatalogueLimits.questionsOfAnItem) else { return [] }
    var questions: [Question] = []
    for (place, draft) in drafts.enumerated() {
      let path = "\(field)[\(place)]"
      if drafts[..<place].contains(where: { $0.code == draft.code }) { check.fault(.duplicate, "\(path).code", found: draft.code) }
      let names = ConditionNames(questions, later: Set(drafts[place...].map(\.code)))
      let condition = condition(draft.condition, "\(path).condition", names, &check)
      if let question = QuestionCheck.read(draft, condition, path, &check) { questions.append(question) }
    }
    return questions
  }

  static func fees(_ drafts: [FeeDraft]?, _ field: String, questions: [Question], _ check: inout RecordCheck) -> [Fee] {
    guard let drafts, check.count(drafts.count, field, atMost: CatalogueLimits.feesOfAnItem) else { return [] }
    return drafts.enumerated().map { place, draft in
      let path = "\(field)[\(place)]"
      check.text(draft.name, "\(path).name")
      check.text(draft.standard, "\(path).standard", atMost: CatalogueLimits.text)
      check.text(draft.basis, "\(path).basis", atMost: CatalogueLimits.text)
      check.text(draft.reductionBasis ?? "", "\(path).reduction_basis", atMost: CatalogueLimits.text, mayBeEmpty: true)
      if let fen = draft.fen { check.number(fen, "\(path).fen", in: CatalogueLimits.fen) }
      let before: Fee.Due? = draft.before.flatMap { check.code($0, "\(path).before") }
      return Fee(
        name: draft.name, standard: draft.standard, fen: draft.fen, basis: draft.basis, isReducible: draft.reducible ?? false,
        reductionBasis: draft.reductionBasis ?? "",
        condition: condition(draft.condition, "\(path).condition", questions: questions, &check), before: before)
    }
  }

  /// nil where there is none, or it cannot be read, which is noted.
  static func condition(_ text: String?, _ field: String, questions: [Question], _ check: inout RecordCheck) -> Condition? {
    text == nil ? nil : condition(text, field, ConditionNames(questions), &check)
  }

  private static func condition(_ text: String?, _ field: String, _ names: ConditionNames, _ check: inout RecordCheck) -> Condition? {
    guard let text else { return nil }
    do {
      return try ConditionReader.read(text, names)
    } catch {
      switch error {
      case .unreadable(let place): check.fault(.conditionUnreadable, field, found: "at \(place)")
      case .tooLong: check.fault(.textTooLong, field, found: "\(text.utf8.count) > \(CatalogueLimits.condition)")
      case .tooDeep: check.fault(.conditionUnreadable, field, found: "depth > \(CatalogueLimits.conditionDepth)")
      case .unknown(let what): check.fault(.conditionUnknown, field, found: what)
      case .circular(let question): check.fault(.conditionCircular, field, found: question)
      }
      return nil
    }
  }
}
