/// When something applies, by the answers to an item's questions.
///
/// As people write it: `marriage = married|widowed and not first = yes`, `age >= 18 or (job = none)`. `not` binds closer than `and`, `and`
/// closer than `or`. Questions and choices are named by code, `[a-z][a-z0-9_]*`.
public indirect enum Condition: Hashable, Sendable {
  /// The answer is one of these choices, or has one of them.
  case isOneOf(question: String, choices: Set<String>)
  /// The answer is a number within these bounds.
  case isWithin(question: String, least: Int?, most: Int?)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}
