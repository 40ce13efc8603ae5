/// A phone number as ITU-T E.164 has it: `+`, the country's code and the number, at most fifteen digits.
public struct PhoneNumber: Sendable, Hashable {
  static let digits = 8...15

  public let text: String

  /// Reads `+` and digits, or a Chinese mobile number of eleven places that begins with 13 to 19; blanks and hyphens between are left out.
  /// - Throws: `phoneInvalid`.
  public init(_ text: String) throws(IdentityRefusal) {
    let plain = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    let isInternational = plain.first == UInt8(ascii: "+")
    let digits = isInternational ? Array(plain.dropFirst()) : plain
    guard digits.allSatisfy({ (48...57).contains($0) }) else { throw .phoneInvalid }
    let number = String(decoding: digits, as: UTF8.self)
    if isInternational {
      guard PhoneNumber.digits.contains(digits.count), digits[0] != 48,
        !number.hasPrefix("86") || PhoneNumber.isChinese(number.dropFirst(2))
      else { throw .phoneInvalid }
      self.text = "+" + number
    } else {
      guard PhoneNumber.isMobile(number[...]) else { throw .phoneInvalid }
      self.text = "+86" + number
    }
  }

  /// A mobile number, or one of a fixed line, whose area code begins with another digit than 1 but for Beijing's 10.
  private static func isChinese(_ number: Substring) -> Bool {
    isMobile(number) || (9...12).contains(number.utf8.count) && (number.first != "1" || number.hasPrefix("10"))
  }

  private static func isMobile(_ number: Substring) -> Bool {
    let places = Array(number.utf8)
    return places.count == 11 && places[0] == 49 && (51...57).contains(places[1])
  }
}
