/// Characters and what each is worth: its place, from 0.
struct Alphabet {
  static let digits = Alphabet("0123456789")
  static let letters = Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  static let all = Alphabet(digits.text + letters.text)
  /// Of a check character by 11: X is worth ten.
  static let elevens = Alphabet(digits.text + "X")
  /// GB 32100: without I, O, S, V and Z.
  static let credit = Alphabet("0123456789ABCDEFGHJKLMNPQRTUWXY")

  let text: String
  private let values: [Character: Int]

  init(_ text: String) {
    self.text = text
    values = Dictionary(uniqueKeysWithValues: zip(text, 0...))
  }

  func value(of character: Character?) -> Int? { character.flatMap { values[$0] } }

  func contains(_ text: String) -> Bool { text.allSatisfy { values[$0] != nil } }
}
