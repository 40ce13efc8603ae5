/// Cuts a condition into its pieces.
struct ConditionScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// - Throws: ``ConditionFault/tooLong``, ``ConditionFault/unreadable(at:)``.
  static func tokens(of text: String) throws(ConditionFault) -> [ConditionToken] {
    guard text.utf8.count <= CatalogueLimits.condition else { throw .tooLong }
    var scanner = ConditionScanner(bytes: Array(text.utf8))
    var tokens: [ConditionToken] = []
    repeat { tokens.append(try scanner.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func next() throws(ConditionFault) -> ConditionToken {
    while let byte = peek, byte == Ascii.space || byte == Ascii.tab { place += 1 }
    let begin = place + 1
    return ConditionToken(kind: try kind(), place: begin)
  }

  private mutating func kind() throws(ConditionFault) -> ConditionToken.Kind {
    guard let byte = peek else { return .end }
    if Ascii.isLower(byte) { return word() }
    if Ascii.isDigit(byte) || byte == Ascii.minus { return try number() }
    for comparison in ConditionToken.Comparison.allCases where bytes[place...].starts(with: comparison.rawValue.utf8) {
      place += comparison.rawValue.utf8.count
      return .comparison(comparison)
    }
    switch byte {
    case UInt8(ascii: "("): place += 1; return .open
    case UInt8(ascii: ")"): place += 1; return .close
    case UInt8(ascii: "|"): place += 1; return .bar
    default: throw .unreadable(at: place + 1)
    }
  }

  private mutating func word() -> ConditionToken.Kind {
    let word = taken { Ascii.isLower($0) || Ascii.isDigit($0) || $0 == Ascii.underscore }
    return switch word {
    case "and": .and
    case "or": .or
    case "not": .not
    default: .name(word)
    }
  }

  private mutating func number() throws(ConditionFault) -> ConditionToken.Kind {
    let begin = place
    let sign = bytes[place] == Ascii.minus ? "-" : ""
    if !sign.isEmpty { place += 1 }
    guard let number = Int(sign + taken(Ascii.isDigit)), CatalogueLimits.answer.contains(number) else { throw .unreadable(at: begin + 1) }
    // `18years` is neither a number nor a name.
    if let byte = peek, Ascii.isLower(byte) || byte == Ascii.underscore { throw .unreadable(at: place + 1) }
    return .number(number)
  }

  private mutating func taken(_ isPart: (UInt8) -> Bool) -> String {
    let begin = place
    while let byte = peek, isPart(byte) { place += 1 }
    return String(decoding: bytes[begin..<place], as: UTF8.self)
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private enum Ascii {
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let minus = UInt8(ascii: "-")
    static let underscore = UInt8(ascii: "_")

    static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  }
}
