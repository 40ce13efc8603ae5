/// What a condition may name: the questions that are asked before it.
struct ConditionNames {
  private let before: [String: Question]
  private let later: Set<String>

  /// - Parameter later: the codes of the questions that are asked with the condition or after it.
  init(_ questions: [Question], later: Set<String> = []) {
    before = Dictionary(questions.map { ($0.code, $0) }) { first, _ in first }
    self.later = later
  }

  /// - Throws: ``ConditionFault/unknown(_:)``, ``ConditionFault/circular(_:)``.
  func comparing(_ code: String, _ choices: [String]) throws(ConditionFault) -> Condition {
    let answers = try question(code).answers
    if let unknown = choices.first(where: { !answers.contains($0) }) { throw .unknown("\(code) = \(unknown)") }
    return .isOneOf(question: code, choices: Set(choices))
  }

  /// - Throws: ``ConditionFault/unknown(_:)``, also where no number answers the question, or none could fit; ``ConditionFault/circular(_:)``.
  func comparing(_ code: String, _ comparison: ConditionToken.Comparison, _ number: Int) throws(ConditionFault) -> Condition {
    let bound =
      switch comparison {
      case .more: number + 1
      case .less: number - 1
      default: number
      }
    guard try question(code).kind == .number, CatalogueLimits.answer.contains(bound) else {
      throw .unknown("\(code) \(comparison.rawValue) \(number)")
    }
    return switch comparison {
    case .equal: .isWithin(question: code, least: bound, most: bound)
    case .notEqual: .not(.isWithin(question: code, least: bound, most: bound))
    case .atLeast, .more: .isWithin(question: code, least: bound, most: nil)
    case .atMost, .less: .isWithin(question: code, least: nil, most: bound)
    }
  }

  private func question(_ code: String) throws(ConditionFault) -> Question {
    if let question = before[code] { return question }
    throw later.contains(code) ? .circular(code) : .unknown(code)
  }
}
