/// 统一社会信用代码 (GB 32100-2015 with amendment 1 of 2016).
///
/// Department and category 2, region of registration 6, organisation code 9 (GB 11714), check 1. It holds two checks over two alphabets:
/// the same Y is worth 34 in the organisation code inside and 30 outside.
public enum CreditCode {
  static func judge(_ bytes: borrowing Span<UInt8>) -> Verdict {
    guard 16...19 ~= bytes.count else { return .shapeless(.length) }
    var verdict = Verdict()
    for index in 0..<min(17, bytes.count) {
      // The region is written in digits; the last place, when it is no letter of the alphabet, is just a wrong check character.
      let allowed = 2..<8 ~= index ? bytes[index].isDigit : CheckCharacter.creditValue(bytes[index]) != nil
      verdict.shape(allowed, .charset)
    }
    verdict.shape(bytes[bytes.count - 1].base36 != nil, .charset)
    verdict.shape(bytes.count == 18, .length)
    let category = OrganisationCategory(bytes[0], bytes[1])
    verdict.shape(category != nil, .category)
    let region = bytes.decimal(2..<8).map { DivisionCode(known: $0) }
    verdict.shape(region.map(isRegion) ?? false, .region)
    guard bytes.count == 18 else { return verdict }
    verdict.check(bytes[16] == CheckCharacter.organisation(bytes, from: 8), .orgChecksum)
    verdict.check(bytes[17] == CheckCharacter.mod31(bytes), .checksum)
    verdict.facts.category = category
    verdict.facts.region = region
    if let region, !DivisionTable.knows(region) { verdict.warn(.regionUnknown) }
    return verdict
  }

  /// Whether the first two places are an assigned category.
  static func isBegun(_ bytes: borrowing Span<UInt8>) -> Bool {
    OrganisationCategory(bytes[0], bytes[1]) != nil
  }

  /// Whether both check characters of a code of 18 places are right, whatever else may be wrong with it.
  static func checksHold(_ bytes: borrowing Span<UInt8>) -> Bool {
    bytes.count == 18 && bytes[16] == CheckCharacter.organisation(bytes, from: 8) && bytes[17] == CheckCharacter.mod31(bytes)
  }

  /// The organisation code inside a credit code of 18 places.
  public static func organisationCode(in code: String) -> String? {
    let bytes = code.utf8Span.span
    return bytes.count == 18 ? bytes.text(8..<17) : nil
  }

  private static func isRegion(_ region: DivisionCode) -> Bool {
    region == .national || (region.hasProvince && region.provinceNumber != 83)
  }
}
