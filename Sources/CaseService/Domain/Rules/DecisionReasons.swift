public import Civics

/// Why a case was decided as it was, in a few sentences.
public struct DecisionReasons: Hashable, Sendable {
  public let text: Bilingual

  /// - Returns: nil where nothing is decided.
  public init?(_ record: CaseRecord) {
    guard let decision = record.decision else { return nil }
    var zh: [String] = []
    var en: [String] = []
    if let rule = decision.rule {
      let facts = rule.facts.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
      zh.append("\(decision.on)由系统按规则\(rule.number)第\(rule.version)版自动决定：\(decision.result.name.zh)")
      zh.append("条件：\(rule.text)；事实：\(facts)")
      en.append("On \(decision.on) the suite decided by rule \(rule.number), version \(rule.version): \(decision.result.name.en)")
      en.append("The condition: \(rule.text); the facts: \(facts)")
    } else {
      zh.append("\(decision.on)由工作人员决定：\(decision.result.name.zh)")
      en.append("On \(decision.on) an official decided: \(decision.result.name.en)")
    }
    if !decision.grounds.isEmpty {
      zh.append("理由：\(decision.grounds)")
      en.append("The grounds: \(decision.grounds)")
    }
    for step in record.steps?.steps ?? [] {
      let department = record.item.step(step.code)?.department ?? step.code
      let said =
        step.opinion.map { $0.opposes ? Bilingual("不同意", "opposed") : Bilingual("同意", "approved") }
        ?? Bilingual("逾期未答复", "did not answer in time")
      zh.append("\(department)\(said.zh)")
      en.append("\(department) (\(step.code)) \(said.en)")
    }
    if let answer = record.objection?.answer {
      zh.append("\(answer.on)就异议答复：\(answer.annuls ? "撤销" : "维持")，\(answer.grounds)")
      en.append("On \(answer.on) an objection was answered: \(answer.annuls ? "annulled" : "it stands"), \(answer.grounds)")
    }
    text = Bilingual(zh.joined(separator: "；") + "。", en.joined(separator: "; ") + ".")
  }
}
