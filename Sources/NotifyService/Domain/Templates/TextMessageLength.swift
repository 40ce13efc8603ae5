/// How long a text message is, as providers count it in UCS-2 (3GPP TS 23.040, section 9.2.3.24.1): 70 units alone, 67 in each of several parts.
public struct TextMessageLength: Hashable, Sendable {
  public static let alone = 70
  public static let inParts = 67

  /// UTF-16 code units.
  public let units: Int
  /// 0 for an empty text.
  public let parts: Int

  public init(_ text: String) {
    units = text.utf16.count
    parts = units <= Self.alone ? min(units, 1) : Self.ends(of: text).count
  }

  /// The text as it fits into so many parts, with an ellipsis where something was left out.
  /// - Parameter most: at least 1.
  public static func cut(_ text: String, toParts most: Int) -> String {
    guard TextMessageLength(text).parts > most else { return text }
    var (kept, units) = ("", 1)
    for character in text {
      units += character.utf16.count
      // A whole pair may move to the next part: one unit of each part is left for it.
      if units > most * (inParts - 1) { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Where each part ends, in units: a pair of surrogates is not torn.
  private static func ends(of text: String) -> [Int] {
    var (ends, begin, place): ([Int], Int, Int) = ([], 0, 0)
    for scalar in text.unicodeScalars {
      let size = scalar.utf16.count
      if place + size - begin > inParts {
        ends.append(place)
        begin = place
      }
      place += size
    }
    return ends + [place]
  }
}
