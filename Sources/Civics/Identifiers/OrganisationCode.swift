/// 全国组织机构代码 (GB 11714-1997): body 8 over 0-9A-Z, check 1.
enum OrganisationCode {
  static func judge(_ bytes: borrowing Span<UInt8>) -> Verdict {
    guard bytes.count == 9 else { return .shapeless(.length) }
    var verdict = Verdict()
    verdict.check((0..<9).allSatisfy { bytes[$0].base36 != nil }, .charset)
    guard verdict.holds else { return verdict }
    verdict.check(bytes[8] == CheckCharacter.organisation(bytes, from: 0), .checksum)
    return verdict
  }
}
