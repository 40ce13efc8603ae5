// Readings of ASCII text in place. They work on spans so that a check of a number allocates nothing.

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  /// 0...9 for a digit; other bytes give values without meaning.
  var digit: Int { Int(self) - 48 }

  /// The value of a place over 0-9A-Z (A is 10), or nil for any other byte.
  var base36: Int? {
    if isDigit { return digit }
    return isCapital ? Int(self) - 55 : nil
  }
}

extension Span<UInt8> {
  /// The number written in these places, or nil where one of them is no digit or lies outside.
  @inline(__always)
  func decimal(_ places: Range<Int>) -> Int? {
    guard places.upperBound <= count else { return nil }
    var value = 0
    for index in places {
      guard self[index].isDigit else { return nil }
      value = value * 10 + self[index].digit
    }
    return value
  }

  func allDigits(_ places: Range<Int>) -> Bool {
    places.upperBound <= count && places.allSatisfy { self[$0].isDigit }
  }

  /// A copy of these places as text; they must hold ASCII.
  func text(_ places: Range<Int>) -> String {
    String(decoding: places.map { self[$0] }, as: UTF8.self)
  }
}
