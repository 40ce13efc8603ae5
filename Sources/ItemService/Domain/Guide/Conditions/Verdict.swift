/// Whether a condition holds, as far as the answers tell: the strong logic of three values.
public enum Verdict: Hashable, Sendable {
  case holds
  case fails
  /// The codes of the questions that decide next: each is asked, and has no answer yet.
  case open(Set<String>)

  public var isOpen: Bool {
    if case .open = self { true } else { false }
  }

  /// The codes of the questions that decide next; none where it is decided.
  public var questions: Set<String> {
    if case .open(let questions) = self { questions } else { [] }
  }

  var negated: Verdict {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .open: self
    }
  }

  /// Fails where one fails, whatever is open.
  static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
    joined(verdicts, neutral: .holds, deciding: .fails)
  }

  /// Holds where one holds, whatever is open.
  static func any(_ verdicts: some Sequence<Verdict>) -> Verdict {
    joined(verdicts, neutral: .fails, deciding: .holds)
  }

  private static func joined(_ verdicts: some Sequence<Verdict>, neutral: Verdict, deciding: Verdict) -> Verdict {
    var questions: Set<String>?
    for verdict in verdicts {
      if verdict == deciding { return deciding }
      if case .open(let more) = verdict { questions = questions?.union(more) ?? more }
    }
    return questions.map { .open($0) } ?? neutral
  }
}
