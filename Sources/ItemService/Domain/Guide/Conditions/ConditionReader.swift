/// Reads a condition as people write it, in the time of its length:
///
///     condition  = part { "or" part }
///     part       = term { "and" term }
///     term       = "not" term | "(" condition ")" | comparison
///     comparison = question ("=" | "!=") choice { "|" choice }
///                | question ("=" | "!=" | "<" | "<=" | ">" | ">=") number
struct ConditionReader {
  private let tokens: [ConditionToken]
  private let names: ConditionNames
  private var place = 0

  /// - Throws: ``ConditionFault``, the first in the text.
  static func read(_ text: String, _ names: ConditionNames) throws(ConditionFault) -> Condition {
    var reader = ConditionReader(tokens: try ConditionScanner.tokens(of: text), names: names)
    let condition = try reader.condition(depth: 0)
    guard reader.take(.end) else { throw reader.unreadable }
    return condition
  }

  private init(tokens: [ConditionToken], names: ConditionNames) {
    self.tokens = tokens
    self.names = names
  }

  private mutating func condition(depth: Int) throws(ConditionFault) -> Condition {
    var parts = [try part(depth)]
    while take(.or) { parts.append(try part(depth)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func part(_ depth: Int) throws(ConditionFault) -> Condition {
    var terms = [try term(depth)]
    while take(.and) { terms.append(try term(depth)) }
    return terms.count == 1 ? terms[0] : .all(terms)
  }

  private mutating func term(_ depth: Int) throws(ConditionFault) -> Condition {
    guard depth <= CatalogueLimits.conditionDepth else { throw .tooDeep }
    if take(.not) { return .not(try term(depth + 1)) }
    guard take(.open) else { return try comparison() }
    let inner = try condition(depth: depth + 1)
    guard take(.close) else { throw unreadable }
    return inner
  }

  private mutating func comparison() throws(ConditionFault) -> Condition {
    guard case .name(let question) = next.kind else { throw unreadable }
    place += 1
    guard case .comparison(let comparison) = next.kind else { throw unreadable }
    place += 1
    if case .number(let number) = next.kind {
      place += 1
      return try names.comparing(question, comparison, number)
    }
    guard comparison == .equal || comparison == .notEqual else { throw unreadable }
    var choices: [String] = []
    repeat { choices.append(try choice()) } while take(.bar)
    let isOneOf = try names.comparing(question, choices)
    return comparison == .equal ? isOneOf : .not(isOneOf)
  }

  private mutating func choice() throws(ConditionFault) -> String {
    guard case .name(let choice) = next.kind else { throw unreadable }
    place += 1
    return choice
  }

  private var next: ConditionToken { tokens[place] }

  private var unreadable: ConditionFault { .unreadable(at: next.place) }

  private mutating func take(_ kind: ConditionToken.Kind) -> Bool {
    guard next.kind == kind else { return false }
    // The last piece stays, so that there is always a next one.
    if kind != .end { place += 1 }
    return true
  }
}
