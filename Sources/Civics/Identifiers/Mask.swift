extension Identifier {
  /// How many places of a number stay readable at its two ends.
  private static let shown = (first: 3, last: 2)

  /// The number with most of its places starred, for pages and answers: three at the start and two at the end stay, and of a number
  /// of fewer than ten places only the last two.
  ///
  /// The birth day, and the sequence but for its last place, are never among them.
  public static func mask(_ text: String) -> String {
    let characters = Array(text)
    let first = characters.count >= 10 ? shown.first : 0
    let last = min(shown.last, characters.count / 4)
    return String(characters.prefix(first)) + String(repeating: "*", count: characters.count - first - last)
      + String(characters.suffix(last))
  }
}
