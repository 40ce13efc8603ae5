/// When a rule decides, over the facts of a case: of the shape and the words of the conditions of guides.
///
/// As people write it: `evidence_complete = yes and (source_idc = certificate or uploads <= 2)`. `not` binds closer than `and`, `and` closer than
/// `or`.
public indirect enum RuleCondition: Hashable, Sendable {
  /// The fact is one of these, or has one of them.
  case isOneOf(fact: String, choices: Set<String>)
  /// The fact is a number within these bounds.
  case isWithin(fact: String, least: Int?, most: Int?)
  case not(RuleCondition)
  case all([RuleCondition])
  case any([RuleCondition])

  /// The facts that it names, each once, in their order.
  public var facts: [String] {
    var named: [String] = []
    collect(into: &named)
    return named
  }

  private func collect(into named: inout [String]) {
    switch self {
    case .isOneOf(let fact, _), .isWithin(let fact, _, _): if !named.contains(fact) { named.append(fact) }
    case .not(let condition): condition.collect(into: &named)
    case .all(let conditions), .any(let conditions): for condition in conditions { condition.collect(into: &named) }
    }
  }

  public func holds(for facts: RuleFacts) -> Bool {
    switch self {
    case .isOneOf(let fact, let choices):
      if case .choices(let values)? = facts[fact] { !choices.isDisjoint(with: values) } else { false }
    case .isWithin(let fact, let least, let most):
      if case .number(let number)? = facts[fact] { (least ?? .min) <= number && number <= (most ?? .max) } else { false }
    case .not(let condition): !condition.holds(for: facts)
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: facts) }
    case .any(let conditions): conditions.contains { $0.holds(for: facts) }
    }
  }
}
