import Bus
import CaseDomain

/// The rule by which the suite decided, as it is kept; and a rule of an item, which has no facts.
struct AppliedRuleRecord: Message {
  var number = ""
  var version = 0
  var text = ""
  /// The names of the facts, and their values in the same order.
  var names: [String] = []
  var values: [String] = []

  init() {}

  init(_ rule: AppliedRule) {
    number = rule.number
    version = rule.version
    text = rule.text
    names = rule.facts.map(\.name)
    values = rule.facts.map(\.value)
  }

  init(_ rule: DecisionRule) {
    number = rule.number
    version = rule.version
    text = rule.text
  }

  func applied() throws(KeptCaseFault) -> AppliedRule {
    guard names.count == values.count else { throw .unreadable("values") }
    return AppliedRule(
      number: number, version: version, text: text, facts: zip(names, values).map { AppliedRule.Fact(name: $0, value: $1) })
  }

  var rule: DecisionRule { DecisionRule(number: number, version: version, text: text) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "number", &number)
    try visit(2, "version", &version)
    try visit(3, "text", &text)
    try visit(4, "names", &names)
    try visit(5, "values", &values)
  }
}
