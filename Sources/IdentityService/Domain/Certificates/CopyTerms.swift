public import Civics

/// What a copy of a certificate is for, for whom, and until when: it stands in the copy for all to see.
public struct CopyTerms: Sendable, Hashable {
  /// Days after today on which a copy ends at the latest.
  public static let mostDays = 90
  /// Most characters of either text.
  public static let longest = 120

  public let use: String
  public let reader: String
  /// The last day on which it is good.
  public let end: Day

  /// - Parameter end: `YYYY-MM-DD`.
  /// - Throws: `copyTermsInvalid`, which names the field.
  public init(use: String, reader: String, end: String, today: Day) throws(IdentityRefusal) {
    self.use = try CopyTerms.text(use, "use")
    self.reader = try CopyTerms.text(reader, "reader")
    guard let day = Day(end), today...(today + CopyTerms.mostDays) ~= day else { throw .copyTermsInvalid("until") }
    self.end = day
  }

  /// A text of one line that says something, and names nobody but by a name: a copy is told in the clear.
  private static func text(_ text: String, _ field: String) throws(IdentityRefusal) -> String {
    guard text.count <= longest, !text.allSatisfy(\.isWhitespace),
      !text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }), PlainText.namesNobody(text)
    else { throw .copyTermsInvalid(field) }
    return text
  }
}
