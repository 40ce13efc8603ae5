/// docs/PROTOCOL.md once more, without a word of the bus's own code: what must be so of bytes that a decoder takes.
enum PlainReading {
  /// Whether these are fields: numbers that do not fall, varints in their shortest form, lengths that fit.
  static func areFields(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    var last: UInt64 = 1
    while !rest.isEmpty {
      guard let tag = varint(&rest), tag >> 3 >= last else { return false }
      last = tag >> 3
      switch tag & 7 {
      case 0: guard varint(&rest) != nil else { return false }
      case 1: guard skip(8, &rest) else { return false }
      case 2: guard let length = varint(&rest), skip(length, &rest) else { return false }
      case 5: guard skip(4, &rest) else { return false }
      default: return false
      }
    }
    return true
  }

  /// Whether these are extensions: numbers that rise, none critical that is not one of the five known, and padding to eights.
  static func areExtensions(_ bytes: [UInt8]) -> Bool {
    guard bytes.count % 8 == 0 else { return false }
    var place = 0
    var last = -1
    while place < bytes.count {
      let number = (Int(bytes[place]) + 256 * Int(bytes[place + 1])) % 32_768
      let end = place + 4 + Int(bytes[place + 2]) + 256 * Int(bytes[place + 3])
      guard number > last, end <= bytes.count, number <= 5 || bytes[place + 1] < 128 else { return false }
      last = number
      place = (end + 7) / 8 * 8
    }
    return true
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    guard let length = rest.firstIndex(where: { $0 < 128 }).map({ $0 - rest.startIndex + 1 }), length <= 10 else { return nil }
    let digits = rest.prefix(length)
    rest = rest.dropFirst(length)
    guard let top = digits.last, length == 1 || top > 0, length < 10 || top == 1 else { return nil }
    return digits.reversed().reduce(0) { $0 << 7 | UInt64($1 & 127) }
  }

  private static func skip(_ count: UInt64, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard count <= UInt64(rest.count) else { return false }
    rest = rest.dropFirst(Int(count))
    return true
  }
}
