/// A key from which those of the cipher suites are derived, with the number by which sealed fields name it.
struct FieldKey: Sendable, Hashable {
  /// Bytes of a key: 256 bits.
  static let length = 32
  /// Numbers have two bytes in a field, and 0 is none.
  static let numbers = 1...65_535

  /// Nil where nobody said: the database knows it, or gives it one.
  let number: Int?
  let bytes: [UInt8]
}
