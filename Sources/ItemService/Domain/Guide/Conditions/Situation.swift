/// The answers to an item's questions so far, and what follows from them.
///
/// A question that is not asked has no answer: what compares it does not hold, whatever somebody answered. More answers turn what is open into
/// what holds or fails, and turn nothing else.
public struct Situation: Sendable {
  public let questions: [Question]
  private let answers: [String: Answer]
  /// Whether a question is asked, by its code.
  private var asked: [String: Verdict] = [:]

  /// - Parameters:
  ///   - questions: each with a condition that names questions before it only.
  ///   - answers: by the question's code; those to other questions are no matter.
  public init(_ questions: [Question], answers: [String: Answer]) {
    self.questions = questions
    self.answers = answers
    for question in questions { asked[question.code] = verdict(on: question.condition) }
  }

  /// - Parameter condition: nil: none, which always holds.
  public func verdict(on condition: Condition?) -> Verdict {
    switch condition {
    case nil: .holds
    case .isOneOf(let question, let choices):
      verdict(on: question) { answer in
        if case .choices(let chosen) = answer { !chosen.isDisjoint(with: choices) } else { false }
      }
    case .isWithin(let question, let least, let most):
      verdict(on: question) { answer in
        if case .number(let number) = answer { (least ?? .min) <= number && number <= (most ?? .max) } else { false }
      }
    case .not(let condition): verdict(on: condition).negated
    case .all(let conditions): .all(conditions.lazy.map { verdict(on: $0) })
    case .any(let conditions): .any(conditions.lazy.map { verdict(on: $0) })
    }
  }

  private func verdict(on question: String, fits: (Answer) -> Bool) -> Verdict {
    let asked = asked[question] ?? .fails
    guard asked != .fails else { return .fails }
    // Who answered beforehand what does not fit has decided it, be it asked or not.
    if let answer = answers[question] { return fits(answer) ? asked : .fails }
    return asked.isOpen ? asked : .open([question])
  }
}
