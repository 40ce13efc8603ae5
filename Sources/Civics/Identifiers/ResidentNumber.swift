/// 公民身份号码 (GB 11643-1999), and the residence permit numbers of the same layout.
///
/// Region 6, birth 8, sequence 3 (odd is male), check 1 by ISO 7064 MOD 11-2. Fifteen places are the old form without century and check.
public enum ResidentNumber {
  /// The 18 places of an old number of 15, or nil where the text is not 15 digits.
  ///
  /// The century is 19; sequences 996 to 999 marked people already over a hundred and mean 18.
  /// - Parameter centenarians: false reads every number as of the century 19.
  public static func converted(fromFifteen text: String, centenarians: Bool = true) -> String? {
    let bytes = text.utf8Span.span
    guard bytes.count == 15, bytes.allDigits(0..<15) else { return nil }
    let century = centenarians && bytes.decimal(12..<15)! >= 996 ? "18" : "19"
    let body = bytes.text(0..<6) + century + bytes.text(6..<15)
    return body + String(UnicodeScalar(CheckCharacter.mod11(body.utf8Span.span)))
  }

  static func judge(_ bytes: borrowing Span<UInt8>, permit: Bool, today: Day?) -> Verdict {
    switch bytes.count {
    case 18: return judgeEighteen(bytes, permit: permit, today: today)
    case 15 where !permit: return judgeFifteen(bytes, today: today)
    case 13...19: return judgeMislaid(bytes)
    default: return .shapeless(.length)
    }
  }

  private static func judgeEighteen(_ bytes: borrowing Span<UInt8>, permit: Bool, today: Day?) -> Verdict {
    var verdict = Verdict()
    for index in 0..<17 where !bytes[index].isDigit { verdict.shape(false, .charset) }
    verdict.shape(bytes[17].isDigit || bytes[17] == UInt8(ascii: "X"), .charset)
    guard verdict.holds else { return verdict }
    let region = DivisionCode(known: bytes.decimal(0..<6)!)
    verdict.shape(permit ? isPermitRegion(region) : isResidentRegion(region), .region)
    let date = WrittenDate(year: bytes.decimal(6..<10)!, month: bytes.decimal(10..<12)!, day: bytes.decimal(12..<14)!, today: today)
    verdict.birth(date)
    verdict.check(bytes[17] == CheckCharacter.mod11(bytes), .checksum)
    verdict.tell(region: region, birth: date, sequence: bytes[16].digit)
    return verdict
  }

  private static func judgeFifteen(_ bytes: borrowing Span<UInt8>, today: Day?) -> Verdict {
    var verdict = Verdict()
    for index in 0..<15 { verdict.shape(bytes[index].isDigit, .charset) }
    guard verdict.holds else { return verdict }
    let region = DivisionCode(known: bytes.decimal(0..<6)!)
    verdict.shape(isResidentRegion(region), .region)
    let century = bytes.decimal(12..<15)! >= 996 ? 1800 : 1900
    let date = WrittenDate(
      year: century + bytes.decimal(6..<8)!, month: bytes.decimal(8..<10)!, day: bytes.decimal(10..<12)!, today: today)
    verdict.birth(date)
    verdict.tell(region: region, birth: date, sequence: bytes[14].digit)
    return verdict
  }

  /// A number with a place too many or too few: what stands before the fault still speaks for the kind.
  private static func judgeMislaid(_ bytes: borrowing Span<UInt8>) -> Verdict {
    var verdict = Verdict()
    for index in 0..<bytes.count - 1 { verdict.shape(bytes[index].isDigit, .charset) }
    verdict.shape(false, .length)
    verdict.shape(bytes.decimal(0..<2).map(DivisionCode.isProvince) ?? false, .region)
    return verdict
  }

  private static func isPermitRegion(_ region: DivisionCode) -> Bool {
    region.value == 810_000 || region.value == 820_000 || region.value == 830_000
  }

  private static func isResidentRegion(_ region: DivisionCode) -> Bool {
    DivisionCode.isMainland(region.provinceNumber) || region.provinceNumber == 71
  }
}

extension Verdict {
  mutating func birth(_ date: WrittenDate) {
    if date.looksRight { check(date.day != nil, .date) } else { shape(false, .date) }
  }

  fileprivate mutating func tell(region: DivisionCode, birth: WrittenDate, sequence: Int) {
    guard let day = birth.day else { return }
    facts.birth = day
    facts.sex = Sex(sequence: sequence)
    facts.region = region
    facts.regionYear = birth.year
    switch DivisionTable.standing(of: region, in: birth.year) {
    case .inUse: break
    case .unknown: warn(.regionUnknown)
    case .notThen: warn(.regionPeriod)
    }
  }
}
