/// Numbers made by rule for tests that need many; sequences from 900 on are very unlikely to belong to anyone.
enum SyntheticNumbers {
  /// A resident's number of Chancheng district (GB 11643).
  /// - Parameter sequence: 900 to 999; odd is a man's.
  static func resident(born birth: String, sequence: Int) -> String {
    let places = "440604\(birth)\(sequence)"
    let sum = places.utf8.enumerated().reduce(0) { sum, place in sum + Int(place.element - 48) * (1 << (17 - place.offset)) % 11 }
    return places + String(Array("10X98765432")[sum % 11])
  }

  static func passport(_ index: Int) -> String { "E\(10_000_000 + index)" }
}
