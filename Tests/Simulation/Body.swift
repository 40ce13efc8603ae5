/// Bodies: the errand's number, the request id that the answer is for, and padding.
enum Body {
  static func encode(_ errand: Int, _ requestID: UInt64 = 0, padding: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 + padding)
    for word in [UInt64(truncatingIfNeeded: errand), requestID] {
      for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(place * 8))) }
    }
    if padding > 0 { bytes.append(contentsOf: repeatElement(7, count: padding)) }
    return bytes
  }

  static func decode(_ bytes: ArraySlice<UInt8>) -> (errand: Int, requestID: UInt64)? {
    guard bytes.count >= 16 else { return nil }
    func word(_ offset: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(bytes[bytes.startIndex + offset + $1]) << UInt64($1 * 8) }
    }
    return (Int(truncatingIfNeeded: word(0)), word(8))
  }
}
