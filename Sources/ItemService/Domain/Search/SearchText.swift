/// A text that many items share: an everyday name, a result, a department, an event of life.
struct SearchText: Hashable, Sendable {
  let text: String
  let grams: Grams
  /// Its letters and characters without what parts them, in lower case and half width.
  let key: [UInt32]
  let initials: [UInt8]

  /// - Parameter asked: whether people say it so.
  init(_ text: String, asked: Bool = false) {
    self.text = text
    grams = Grams(text, asked: asked)
    key = Array(Grams.runs(text).joined())
    initials = Initials.of(text)
  }

  /// The part of it that a query covers, 0 to 1. The query's tokens are in ascending order.
  func part(in tokens: [UInt64]) -> Float { grams.part(in: tokens) }

  static func == (left: SearchText, right: SearchText) -> Bool { left.text == right.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
