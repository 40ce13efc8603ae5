import Foundation

/// How what names a person would look like where it must not be: as it is, written otherwise, and encoded.
struct PersonalTraces: Sendable {
  /// What each is called when it is found: never itself, since a test's report is read by others too.
  private var needles: [(name: String, bytes: Data)] = []

  mutating func add(number: String, of owner: String) {
    add(number, "the number of \(owner)")
    // Without its last places it names nearly as few.
    add(String(number.prefix(14)), "the first places of the number of \(owner)")
    let places = Array(number)
    guard places.count == 18 else { return }
    for blank in [" ", "-", "\u{3000}"] {
      add([places[..<6], places[6..<14], places[14...]].map { String($0) }.joined(separator: blank), "the spaced number of \(owner)")
      add(
        [places[..<6], places[6..<10], places[10..<14], places[14...]].map { String($0) }.joined(separator: blank),
        "the spaced number of \(owner)")
    }
    if number.dropFirst(6).hasPrefix("19") { add(String(places[..<6] + places[8..<17]), "the number of fifteen places of \(owner)") }
  }

  mutating func add(_ text: String, _ name: String) {
    let bytes = Data(text.utf8)
    needles.append((name, bytes))
    let digits = bytes.map { String(format: "%02x", $0) }.joined()
    needles.append((name + ", in hexadecimal digits", Data(digits.utf8)))
    needles.append((name + ", in hexadecimal capitals", Data(digits.uppercased().utf8)))
    // Whatever stands before it: three places in a group of base64. The ends, in which its neighbours are, are left out.
    for before in 0..<3 {
      let encoded = (Data(repeating: 0, count: before) + bytes).base64EncodedString()
      let whole = encoded.dropFirst([0, 2, 3][before]).filter { $0 != "=" }.dropLast(2)
      if whole.count >= 8 { needles.append((name + ", in base64", Data(whole.utf8))) }
    }
  }

  /// What is found in bytes, by its name.
  func found(in bytes: Data) -> [String] { needles.filter { bytes.range(of: $0.bytes) != nil }.map(\.name) }

  func found(in text: String) -> [String] { found(in: Data(text.utf8)) }
}
