public import Bus

/// What one reader has read in a period.
public struct BrowsingEntry: Message, Hashable {
  public var principal = ""
  public var role: Role = .none
  public var reads = 0
  /// About how many subjects.
  public var subjects = 0
  /// For how many cases.
  public var cases = 0
  /// Reads that were not for a case. Those for a draft are among them: nobody is asked whether there is such a draft.
  public var withoutCase = 0
  /// Reads between 18:00 and 08:00 in China.
  public var atNight = 0
  /// Look-ups of numbers that nobody bears, or that were somebody else's; lines of an import with such a number are among them.
  public var missed = 0
  /// What stands out: `manySubjects`, `withoutCase`, `atNight`, `guessing`.
  public var signs: [String] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "principal", &principal)
    try visit(2, "role", &role)
    try visit(3, "reads", &reads)
    try visit(4, "subjects", &subjects)
    try visit(5, "cases", &cases)
    try visit(6, "withoutCase", &withoutCase)
    try visit(7, "atNight", &atNight)
    try visit(8, "missed", &missed)
    try visit(9, "signs", &signs)
  }
}
