/// Words of people that say why something was done, and stand in the clear for good.
public enum Ground {
  /// Most digits in a row: articles and the numbers of laws have fewer, numbers of people more.
  public static let mostDigits = 6

  /// Whether a ground has no mail address, no long number and no control characters.
  public static func namesNobody(_ text: String) -> Bool {
    !text.contains("@") && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      && longestNumber(in: text) <= mostDigits
  }

  /// The longest run of digits, of any script and with blanks and hyphens within it.
  private static func longestNumber(in text: String) -> Int {
    var (longest, run) = (0, 0)
    for character in text {
      if character.isWholeNumber {
        run += 1
        longest = max(longest, run)
      } else if !character.isWhitespace, character != "-" {
        run = 0
      }
    }
    return longest
  }
}
