/// Passports and travel permits: numbers that other offices give, without a check to hold. They are taken as written.
enum OpaqueDocument {
  /// ICAO 9303 gives passports up to nine places; permits have eight to eleven. Old booklets are shorter and some states' longer.
  static let places = 5...20

  static func judge(_ bytes: borrowing Span<UInt8>, as kind: IdentifierKind) -> Verdict {
    var verdict = Verdict()
    var allowed = true
    for index in bytes.indices where bytes[index].base36 == nil { allowed = false }
    verdict.check(allowed, .charset)
    verdict.check(places.contains(bytes.count), .length)
    switch kind {
    case .hmtTravelPermit where verdict.holds:
      verdict.check(bytes[0] == UInt8(ascii: "H") || bytes[0] == UInt8(ascii: "M"), .layout)
      verdict.check(bytes.count == 9 || bytes.count == 11, .length)
    case .taiwanTravelPermit where verdict.holds:
      verdict.check(bytes.count == 8 || bytes.count == 10 || bytes.count == 11, .length)
    default: break
    }
    return verdict
  }
}
