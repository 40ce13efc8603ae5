/// An answer that fits its question.
public enum Answer: Hashable, Sendable {
  /// Codes of choices, `yes`, or `no`; none where several could be named and none applies.
  case choices(Set<String>)
  case number(Int)

  /// - Parameter values: as they came: codes, or one number in digits.
  /// - Returns: nil where they do not fit the question.
  public init?(_ values: [String], to question: Question) {
    switch question.kind {
    case .yesNo, .oneOf:
      guard values.count == 1, question.answers.contains(values[0]) else { return nil }
      self = .choices([values[0]])
    case .severalOf:
      guard values.count <= question.choices.count, question.answers.isSuperset(of: values) else { return nil }
      self = .choices(Set(values))
    case .number:
      guard values.count == 1, let number = Int(values[0]), CatalogueLimits.answer.contains(number) else { return nil }
      guard question.least.map({ $0 <= number }) != false, question.most.map({ number <= $0 }) != false else { return nil }
      self = .number(number)
    }
  }
}
