/// The condition as people write it; read again, it means the same.
extension Condition: CustomStringConvertible {
  public var description: String {
    switch self {
    case .isOneOf(let question, let choices): "\(question) = \(choices.sorted().joined(separator: "|"))"
    case .isWithin(let question, let least?, let most?) where least == most: "\(question) = \(least)"
    case .isWithin(let question, let least?, nil): "\(question) >= \(least)"
    case .isWithin(let question, nil, let most?): "\(question) <= \(most)"
    case .isWithin(let question, let least, let most):
      "\(question) >= \(least ?? CatalogueLimits.answer.lowerBound) and \(question) <= \(most ?? CatalogueLimits.answer.upperBound)"
    case .not(let condition): "not \(condition.text(inside: .term))"
    case .all(let conditions): conditions.map { $0.text(inside: .part) }.joined(separator: " and ")
    case .any(let conditions): conditions.map { $0.text(inside: .whole) }.joined(separator: " or ")
    }
  }

  /// The codes of the questions that it names, each once, in the order in which they stand.
  public var questions: [String] {
    var seen: Set<String> = []
    return named.filter { seen.insert($0).inserted }
  }

  private var named: [String] {
    switch self {
    case .isOneOf(let question, _), .isWithin(let question, _, _): [question]
    case .not(let condition): condition.named
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.named)
    }
  }

  /// How closely it binds.
  private enum Binding: Int {
    case whole, part, term
  }

  private var binding: Binding {
    switch self {
    case .any: .whole
    case .all: .part
    case .isWithin(_, let least?, let most?) where least == most: .term
    case .isWithin(_, _?, nil), .isWithin(_, nil, _?): .term
    case .isWithin: .part
    case .not, .isOneOf: .term
    }
  }

  /// In brackets where it binds no closer than what stands around it.
  private func text(inside around: Binding) -> String {
    let stands = around == .term ? binding == .term : binding.rawValue > around.rawValue
    return stands ? description : "(\(description))"
  }
}
