/// Reads the rules by which cases of an item are decided at once: each has a number of its own, a version, and a condition of the words of guides
/// over the facts that a case has.
enum RuleCheck {
  static func read(_ texts: [String]?, materials: [String], _ path: String, _ check: inout RecordCheck) -> [ItemRecord.Rule] {
    guard let texts, check.count(texts.count, path, atMost: CatalogueLimits.rulesOfAnItem) else { return [] }
    let facts = facts(of: materials)
    var rules: [ItemRecord.Rule] = []
    for (place, text) in texts.enumerated() {
      let field = "\(path)[\(place)]"
      guard let rule = rule(text) else {
        check.fault(.conditionUnreadable, field)
        continue
      }
      if rules.contains(where: { $0.number == rule.number }) { check.fault(.duplicate, field, found: rule.number) }
      check.number(rule.version, "\(field).version", in: CatalogueLimits.version)
      _ = GuideCheck.condition(rule.condition, field, questions: facts, &check)
      rules.append(rule)
    }
    return rules
  }

  /// `R1 2: evidence_complete = yes`
  private static func rule(_ text: String) -> ItemRecord.Rule? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let head = parts[0].split(separator: " ")
    guard head.count == 2, let version = Int(head[1]), head[0].utf8.count <= CatalogueLimits.code else { return nil }
    return ItemRecord.Rule(number: String(head[0]), version: version, condition: parts[1].split(separator: " ").joined(separator: " "))
  }

  /// The facts of a case, as questions that conditions may name. They are those of the service of cases.
  static func facts(of materials: [String]) -> [Question] {
    let flags = ["evidence_complete", "visit_done"].map { question($0, .yesNo) }
    let counts = ["certificates", "uploads", "papers", "declarations", "lost"].map { question($0, .number) }
    let sources = materials.map { question("source_\($0)", .severalOf, ["certificate", "upload", "paper", "declaration", "none"]) }
    return flags + counts + [question("subject", .oneOf, ["natural_person", "legal_person"])] + sources
  }

  private static func question(_ code: String, _ kind: Question.Kind, _ choices: [String] = []) -> Question {
    Question(
      code: code, text: code, textEnglish: code, kind: kind,
      choices: choices.map { Question.Choice(code: $0, text: $0, textEnglish: $0) }, condition: nil, least: nil, most: nil)
  }
}
