extension Question {
  /// How a question that is answered by yes or no is answered.
  public static let yes = "yes"
  public static let no = "no"

  /// The codes by which it is answered; none where a number answers it.
  public var answers: Set<String> {
    switch kind {
    case .yesNo: [Self.yes, Self.no]
    case .oneOf, .severalOf: Set(choices.map(\.code))
    case .number: []
    }
  }
}
