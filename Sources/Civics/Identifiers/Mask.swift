extension Identifier {
  /// How many places of a number stay readable at its two ends.
  private static let shown = (first: 3, last: 2)

  /// The number with most of its places starred, for pages and answers: three at the start and two at the end stay, and of a number
  /// of fewer than ten places only the last two.
  ///
  /// The birth day, and the sequence but for its last place, are never among them.
  public static func mask(_ text: String) -> String {
    // Numbers are ASCII: each byte is a place. Other text is counted as people count it.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let count = isASCII ? text.utf8.count : text.count
    let first = count >= 10 ? shown.first : 0
    let last = min(shown.last, count / 4)
    guard isASCII else {
      return String(text.prefix(first)) + String(repeating: "*", count: count - first - last) + String(text.suffix(last))
    }
    var places = Array(text.utf8)
    for place in first..<count - last { places[place] = UInt8(ascii: "*") }
    return String(decoding: places, as: UTF8.self)
  }
}
