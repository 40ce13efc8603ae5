/// A key from which those of the cipher suites are derived, with the number by which sealed fields name it.
package struct FieldKey: Sendable, Hashable {
  /// Bytes of a key: 256 bits.
  package static let length = 32
  /// Numbers have two bytes in a field, and 0 is none.
  package static let numbers = 1...65_535

  /// Nil where nobody said: the database knows it, or gives it one.
  package let number: Int?
  package let bytes: [UInt8]

  package init(number: Int?, bytes: [UInt8]) {
    self.number = number
    self.bytes = bytes
  }
}
