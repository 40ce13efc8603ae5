import Civics

/// What is equal for two subjects that may be one by name: of a person the name and the day of birth, of a body the name.
public struct MatchKey: Sendable, Hashable {
  /// To be kept only as a blind index.
  public let text: String
  public let rule: DuplicateRule

  /// Nil for a person whose numbers tell no day of birth: names alone are too often the same.
  public init?(of subject: Subject) {
    let name = MatchKey.normalised(subject.name)
    switch subject.kind {
    case .natural:
      let births = subject.numbers.compactMap(\.number.facts.birth)
      guard let birth = subject.facts.birth ?? births.first else { return nil }
      text = "natural\u{0}\(name)\u{0}\(birth)"
      rule = .nameAndBirth
    case .legal:
      text = "legal\u{0}\(name)"
      rule = .legalName
    }
  }

  /// A name without what people write in more than one way: blanks, the width of letters and brackets, their case, and the dot between the
  /// parts of a name.
  static func normalised(_ name: SubjectName) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.text.unicodeScalars where !scalar.properties.isWhitespace && !dots.contains(scalar) {
      // Full-width forms stand a constant beyond ASCII (Unicode, Halfwidth and Fullwidth Forms).
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      scalars.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return String(scalars).lowercased()
  }

  private static let dots: Set<Unicode.Scalar> = ["\u{00B7}", "\u{2022}", "\u{2027}", "\u{30FB}", "."]
}
