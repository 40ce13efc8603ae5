/// Every slip of one place, and every exchange of two neighbours, that a number allows.
enum Slips {
  /// Each place in turn replaced by every other character that may stand there.
  /// - Parameter allowed: what may stand in a place of the number; the last one has an alphabet of its own.
  static func places(of text: String, in allowed: Alphabet, last: Alphabet? = nil) -> [String] {
    let places = Array(text)
    return places.indices.flatMap { index in
      let alphabet = index == places.count - 1 ? last ?? allowed : allowed
      return alphabet.text.compactMap { character in
        guard character != places[index] else { return nil }
        var slipped = places
        slipped[index] = character
        return String(slipped)
      }
    }
  }

  /// Each two neighbours that are not alike, exchanged.
  static func swaps(of text: String) -> [String] {
    let places = Array(text)
    return places.indices.dropLast().compactMap { index in
      guard places[index] != places[index + 1] else { return nil }
      var slipped = places
      slipped.swapAt(index, index + 1)
      return String(slipped)
    }
  }
}
