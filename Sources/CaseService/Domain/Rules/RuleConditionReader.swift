/// Reads a rule's condition as people write it:
///
///     condition  = part { "or" part }
///     part       = term { "and" term }
///     term       = "not" term | "(" condition ")" | comparison
///     comparison = fact ("=" | "!=") choice { "|" choice } | fact ("=" | "!=" | "<" | "<=" | ">" | ">=") number
struct RuleConditionReader {
  private let tokens: [Substring]
  private var place = 0

  /// - Returns: nil where it cannot be read, is longer than ``CaseLimits/condition`` or nested deeper than ``CaseLimits/conditionDepth``.
  static func read(_ text: String) -> RuleCondition? {
    guard text.utf8.count <= CaseLimits.condition, let tokens = tokens(of: text) else { return nil }
    var reader = RuleConditionReader(tokens: tokens)
    guard let condition = reader.condition(depth: 0), reader.place == tokens.count else { return nil }
    return condition
  }

  private init(tokens: [Substring]) { self.tokens = tokens }

  private mutating func condition(depth: Int) -> RuleCondition? {
    guard let first = part(depth) else { return nil }
    var parts = [first]
    while take("or") {
      guard let next = part(depth) else { return nil }
      parts.append(next)
    }
    return parts.count == 1 ? first : .any(parts)
  }

  private mutating func part(_ depth: Int) -> RuleCondition? {
    guard let first = term(depth) else { return nil }
    var terms = [first]
    while take("and") {
      guard let next = term(depth) else { return nil }
      terms.append(next)
    }
    return terms.count == 1 ? first : .all(terms)
  }

  private mutating func term(_ depth: Int) -> RuleCondition? {
    guard depth <= CaseLimits.conditionDepth else { return nil }
    if take("not") { return term(depth + 1).map(RuleCondition.not) }
    guard take("(") else { return comparison() }
    guard let inner = condition(depth: depth + 1), take(")") else { return nil }
    return inner
  }

  private mutating func comparison() -> RuleCondition? {
    guard let fact = name(), let comparison = next else { return nil }
    place += 1
    if let number = next.flatMap({ Int($0) }) {
      place += 1
      return Self.comparing(fact, comparison, number)
    }
    guard comparison == "=" || comparison == "!=", let first = name() else { return nil }
    var choices: Set<String> = [first]
    while take("|") {
      guard let choice = name() else { return nil }
      choices.insert(choice)
    }
    let isOneOf = RuleCondition.isOneOf(fact: fact, choices: choices)
    return comparison == "=" ? isOneOf : .not(isOneOf)
  }

  private static func comparing(_ fact: String, _ comparison: Substring, _ number: Int) -> RuleCondition? {
    switch comparison {
    case "=": .isWithin(fact: fact, least: number, most: number)
    case "!=": .not(.isWithin(fact: fact, least: number, most: number))
    case ">=": .isWithin(fact: fact, least: number, most: nil)
    case "<=": .isWithin(fact: fact, least: nil, most: number)
    case ">": .isWithin(fact: fact, least: number + 1, most: nil)
    case "<": .isWithin(fact: fact, least: nil, most: number - 1)
    default: nil
    }
  }

  private var next: Substring? { place < tokens.count ? tokens[place] : nil }

  private mutating func name() -> String? {
    guard let word = next, let first = word.utf8.first, Self.isLower(first), !["and", "or", "not"].contains(word) else { return nil }
    place += 1
    return String(word)
  }

  private mutating func take(_ word: String) -> Bool {
    guard let next, next == word else { return false }
    place += 1
    return true
  }

  // MARK: The pieces of the text

  private static func tokens(of text: String) -> [Substring]? {
    var tokens: [Substring] = []
    var rest = text[...]
    while let byte = rest.utf8.first {
      let token: Substring
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        rest = rest.dropFirst()
        continue
      } else if isPart(byte) {
        token = rest.prefix { character in character.utf8.allSatisfy(isPart) }
      } else if let sign = ["!=", "<=", ">=", "=", "<", ">", "(", ")", "|"].first(where: { rest.hasPrefix($0) }) {
        token = rest.prefix(sign.count)
      } else {
        return nil
      }
      // `18years` is neither a number nor a name, and a number of more than nine digits is none of a case.
      if isDigit(byte), !token.utf8.allSatisfy(isDigit) || token.utf8.count > 9 { return nil }
      tokens.append(token)
      rest = rest.dropFirst(token.count)
    }
    return tokens
  }

  private static func isPart(_ byte: UInt8) -> Bool { isLower(byte) || isDigit(byte) || byte == UInt8(ascii: "_") }

  private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
