/// What makes the check characters right, stated as the standards do: by tables of weights, and by what the whole number comes to with its check
/// character. The code makes the character instead, by other ways.
enum StatedCheck {
  /// GB 11643, table of weights: with the check character, X worth ten, the whole leaves 1 by 11.
  static func resident(_ text: String) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
    return sum(text, weights, of: .elevens).map { $0 % 11 == 1 } ?? false
  }

  /// GB 11714: with the check character, there X worth ten, the whole is divisible by 11.
  static func organisation(_ text: String) -> Bool {
    guard let check = Alphabet.elevens.value(of: text.last) else { return false }
    return sum(String(text.dropLast()), [3, 7, 9, 10, 5, 8, 4, 2], of: .all).map { ($0 + check) % 11 == 0 } ?? false
  }

  /// GB 32100, table of weights: with the check character the whole is divisible by 31.
  static func creditCode(_ text: String) -> Bool {
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1]
    return sum(text, weights, of: .credit).map { $0 % 31 == 0 } ?? false
  }

  /// ICAO 9303: weights 7, 3, 1 over and over; the check digit is the last of the sum.
  static func oldCard(_ text: String) -> Bool {
    guard let check = Alphabet.digits.value(of: text.last) else { return false }
    return sum(String(text.dropLast()), [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3], of: .all).map { $0 % 10 == check } ?? false
  }

  /// ISO 7064 MOD 37,36: the last sum, to which the check character is the last to be added, leaves 1 by 36.
  static func certificate(_ text: String) -> Bool {
    var product = 36
    var last = 0
    for character in text {
      guard let value = Alphabet.all.value(of: character) else { return false }
      last = (product + value) % 36
      // Never 0, which doubling would leave as it is.
      product = 2 * (last == 0 ? 36 : last) % 37
    }
    return last == 1
  }

  /// The text with the only character of an alphabet that makes it right, or nil where none or several do.
  static func completing(_ text: String, of alphabet: Alphabet, _ isRight: (String) -> Bool) -> String? {
    let found = alphabet.text.map { text + String($0) }.filter(isRight)
    return found.count == 1 ? found[0] : nil
  }

  /// The weighted sum, or nil where the text has more or fewer places than there are weights, or one outside the alphabet.
  private static func sum(_ text: String, _ weights: [Int], of alphabet: Alphabet) -> Int? {
    let values = text.compactMap { alphabet.value(of: $0) }
    guard text.count == weights.count, values.count == weights.count else { return nil }
    return zip(values, weights).map { $0 * $1 }.reduce(0, +)
  }
}
