/// The check characters of the standards, each from the places before it.
enum CheckCharacter {
  /// ISO 7064 MOD 11-2 over the first 17 places (GB 11643); they must be digits. The sum stays far below what an integer holds, so that one division
  /// will do, here and for 31.
  static func mod11(_ bytes: borrowing Span<UInt8>) -> UInt8 {
    var remainder = 0
    for index in 0..<17 { remainder = (remainder + bytes[index].digit) * 2 }
    let value = (12 - remainder % 11) % 11
    return value == 10 ? UInt8(ascii: "X") : UInt8(48 + value)
  }

  /// Weights 7, 3, 1 over the first 14 places, A worth 10 (as ICAO 9303).
  static func mod10(_ bytes: borrowing Span<UInt8>) -> UInt8 {
    var sum = 0
    for index in 0..<14 {
      let weight = index % 3 == 0 ? 7 : index % 3 == 1 ? 3 : 1
      sum += (bytes[index].base36 ?? 0) * weight
    }
    return UInt8(48 + sum % 10)
  }

  /// GB 11714 over eight places, A worth 10: weights 3 7 9 10 5 8 4 2, modulus 11.
  static func organisation(_ bytes: borrowing Span<UInt8>, from start: Int) -> UInt8 {
    var sum = 0
    for index in 0..<8 {
      let weight =
        switch index {
        case 0: 3
        case 1: 7
        case 2: 9
        case 3: 10
        case 4: 5
        case 5: 8
        case 6: 4
        default: 2
        }
      sum += (bytes[start + index].base36 ?? 0) * weight
    }
    switch 11 - sum % 11 {
    case 10: return UInt8(ascii: "X")
    case 11: return UInt8(ascii: "0")
    case let value: return UInt8(48 + value)
    }
  }

  /// GB 32100 over the first 17 places: weights are powers of 3, modulus 31; the places must be of its alphabet.
  static func mod31(_ bytes: borrowing Span<UInt8>) -> UInt8 {
    var sum = 0
    var weight = 1
    for index in 0..<17 {
      sum += (creditValue(bytes[index]) ?? 0) * weight
      weight *= 3
    }
    return creditCharacter((31 - sum % 31) % 31)
  }

  /// ISO 7064 MOD 37,36 over all places, which must be 0-9A-Z.
  static func mod37(_ bytes: borrowing Span<UInt8>) -> UInt8 {
    var check = HybridCheck()
    for index in bytes.indices { check.add(bytes[index].base36 ?? 0) }
    return check.character
  }

  /// The index in `0123456789ABCDEFGHJKLMNPQRTUWXY`, or nil for I, O, S, V, Z and anything else.
  static func creditValue(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "A")...UInt8(ascii: "H"): Int(byte) - 55
    case UInt8(ascii: "J")...UInt8(ascii: "N"): Int(byte) - 56
    case UInt8(ascii: "P")...UInt8(ascii: "R"): Int(byte) - 57
    case UInt8(ascii: "T"), UInt8(ascii: "U"): Int(byte) - 58
    case UInt8(ascii: "W")...UInt8(ascii: "Y"): Int(byte) - 59
    default: nil
    }
  }

  private static func creditCharacter(_ value: Int) -> UInt8 {
    switch value {
    case 0...9: UInt8(48 + value)
    case 10...17: UInt8(55 + value)
    case 18...22: UInt8(56 + value)
    case 23...25: UInt8(57 + value)
    case 26, 27: UInt8(58 + value)
    default: UInt8(59 + value)
    }
  }
}
