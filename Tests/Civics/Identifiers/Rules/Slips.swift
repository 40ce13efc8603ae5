/// Every slip of one place, and every exchange of two neighbours, that a number allows.
enum Slips {
  /// Each place in turn replaced by every other character that may stand there.
  /// - Parameter allowed: what may stand in a place of the number; the last one has an alphabet of its own.
  static func places(of text: String, in allowed: Alphabet, last: Alphabet? = nil) -> [String] {
    let places = Array(text)
    var slips: [String] = []
    for index in places.indices {
      let alphabet = index == places.count - 1 ? last ?? allowed : allowed
      for character in alphabet.text where character != places[index] {
        var slipped = places
        slipped[index] = character
        slips.append(String(slipped))
      }
    }
    return slips
  }

  /// Each two neighbours that are not alike, exchanged.
  static func swaps(of text: String) -> [String] {
    let places = Array(text)
    var slips: [String] = []
    for index in places.indices.dropLast() where places[index] != places[index + 1] {
      var slipped = places
      slipped.swapAt(index, index + 1)
      slips.append(String(slipped))
    }
    return slips
  }
}
