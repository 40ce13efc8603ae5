/// The first bytes of a sealed field: by which suite and which key it was sealed.
///
/// | bytes | meaning |
/// |---|---|
/// | `mark` | a suite's mark, 1 to 255: sealed with key 1; what the suite made follows |
/// | `0`, `mark`, `number` | any other key: its number in two bytes, the higher one first; what the suite made follows |
///
/// Key 1 keeps the form that there was before keys had numbers, so that what was sealed then opens, and programs of then open what it seals.
package struct FieldMark: Sendable, Hashable {
  package let suite: UInt8
  package let key: Int

  package init(suite: UInt8, key: Int) {
    self.suite = suite
    self.key = key
  }

  /// - Returns: nil where the bytes are no mark's.
  package init?(of sealed: [UInt8]) {
    guard let first = sealed.first else { return nil }
    if first != Self.numbered {
      self.init(suite: first, key: Self.unnumberedKey)
    } else {
      guard sealed.count >= Self.numberedLength else { return nil }
      let number = Int(sealed[2]) << 8 | Int(sealed[3])
      // One field has one form.
      guard sealed[1] != Self.numbered, number != 0, number != Self.unnumberedKey else { return nil }
      self.init(suite: sealed[1], key: number)
    }
  }

  package var bytes: [UInt8] { key == Self.unnumberedKey ? [suite] : [Self.numbered, suite] + Self.bytes(of: key) }

  /// The key's number as fields hold it, so that databases compare it.
  package static func bytes(of key: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: key >> 8), UInt8(truncatingIfNeeded: key)] }

  /// The first byte of fields that name their key; no suite has it as its mark.
  package static let numbered: UInt8 = 0
  package static let unnumberedKey = 1
  private static let numberedLength = 4
}
