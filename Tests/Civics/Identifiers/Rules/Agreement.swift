import Civics

/// Generated texts, each judged by the code and by the stated rule of a kind.
struct Agreement {
  var right = 0
  var wrong = 0
  /// Those of which the two say different things.
  var disputed: [String] = []

  /// Judges as many texts as are asked for.
  /// - Parameter make: gives the next.
  init(on kind: IdentifierKind, of count: Int, seed: UInt64, _ make: (inout GeneratedNumber) -> String) {
    var numbers = GeneratedNumber(seed: seed)
    for _ in 0..<count {
      let text = make(&numbers)
      let holds = StatedRule.holds(kind, text)
      if holds { right += 1 } else { wrong += 1 }
      let expected: IdentifierFinding.Outcome? = holds ? .valid(kind) : nil
      for finding in [Identifier.inspect(text, as: kind), Identifier.inspectStrictly(text, as: kind)] {
        let isAgreed = expected.map { finding.outcome == $0 } ?? (!finding.isValid && finding.reason != nil)
        if !isAgreed { disputed.append(text) }
      }
    }
  }

  /// Whether both said the same of all, of which at least a tenth was right, and a tenth wrong.
  var holds: Bool { disputed.isEmpty && min(right, wrong) * 10 >= right + wrong }
}
