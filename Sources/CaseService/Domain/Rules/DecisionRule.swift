/// A rule by which the suite decides a case of an instant item by itself (秒批): of the version of the item that the case keeps.
public struct DecisionRule: Hashable, Sendable {
  public let number: String
  /// From 1.
  public let version: Int
  /// As people write it, see ``RuleCondition``.
  public let text: String

  public init(number: String, version: Int, text: String) {
    self.number = number
    self.version = version
    self.text = text
  }

  /// The rule of an item that has none of its own.
  public static let evidenceComplete = DecisionRule(number: "R0", version: 1, text: "evidence_complete = yes")

  /// Nil where the text is none.
  public var condition: RuleCondition? { RuleConditionReader.read(text) }

  /// Whether it is a condition over facts that a case of the item has.
  public func isReadable(for item: ItemSnapshot) -> Bool {
    let facts = RuleFacts(of: item, evidence: [], isComplete: true, subject: item.serves, isVisitDone: true)
    return condition.map { $0.facts.allSatisfy { facts[$0] != nil } } ?? false
  }

  /// The rule with the facts that its condition names, where it holds; a text that cannot be read decides nothing.
  func applied(to facts: RuleFacts) -> AppliedRule? {
    guard let condition, condition.holds(for: facts) else { return nil }
    return AppliedRule(
      number: number, version: version, text: text,
      facts: condition.facts.map { AppliedRule.Fact(name: $0, value: facts[$0]?.text ?? "") })
  }
}

extension ItemSnapshot {
  /// The rule by which the suite decides a case of the item at once; nil where an officer does. What is owed is never overlooked, and no rule decides
  /// for departments.
  ///
  /// Nor does one decide on a bare digest. The suite did not check that file and cannot open it, so that a rule would grant what somebody merely said
  /// that they have; the case is received, and an officer looks at the file where the channel keeps it.
  func decidingRule(_ facts: RuleFacts, outstanding: [String]) -> AppliedRule? {
    guard isInstant, flow.isEmpty, outstanding.isEmpty, !facts.restsOnBareDigest else { return nil }
    let rules = rules.isEmpty ? [.evidenceComplete] : rules
    return rules.lazy.compactMap { $0.applied(to: facts) }.first
  }
}

extension CaseRecord {
  /// The rule by which the suite decides it at once; nil where an officer does.
  public var decidingRule: AppliedRule? {
    guard correction == nil, fees.due(before: .decision).isEmpty else { return nil }
    return item.decidingRule(RuleFacts(of: self), outstanding: outstanding)
  }
}
