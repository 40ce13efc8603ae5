/// 外国人永久居留身份证.
///
/// Since 2023-12-01: 9, province 2, nationality 3 (ISO 3166-1 numeric), birth 8, sequence 3, check 1 as for residents. Before: nationality 3
/// (alpha-3), area of issue 4, birth YYMMDD 6, sequence 1, check 1 by weights 7, 3, 1. Both are in use.
enum ForeignResidentNumber {
  static func judge(_ bytes: borrowing Span<UInt8>, today: Day?) -> Verdict {
    switch bytes.count {
    case 18: return judgeNew(bytes, today: today)
    case 15: return judgeOld(bytes)
    case 13...19: return judgeMislaid(bytes)
    default: return .shapeless(.length)
    }
  }

  private static func judgeNew(_ bytes: borrowing Span<UInt8>, today: Day?) -> Verdict {
    var verdict = Verdict()
    for index in 0..<17 { verdict.shape(bytes[index].isDigit, .charset) }
    verdict.shape(bytes[17].isDigit || bytes[17] == UInt8(ascii: "X"), .charset)
    guard verdict.holds else { return verdict }
    verdict.shape(bytes[0] == UInt8(ascii: "9"), .layout)
    let province = bytes.decimal(1..<3)!
    verdict.shape(DivisionCode.isMainland(province), .region)
    let date = WrittenDate(year: bytes.decimal(6..<10)!, month: bytes.decimal(10..<12)!, day: bytes.decimal(12..<14)!, today: today)
    verdict.birth(date)
    verdict.check(bytes[17] == CheckCharacter.mod11(bytes), .checksum)
    verdict.facts.birth = date.day
    verdict.facts.sex = Sex(sequence: bytes[16].digit)
    verdict.facts.region = DivisionCode(known: province * 10_000)
    verdict.facts.nationality = Nationality(numeric: bytes.decimal(3..<6)!)
    if verdict.facts.nationality == nil { verdict.warn(.nationalityUnknown) }
    return verdict
  }

  private static func judgeOld(_ bytes: borrowing Span<UInt8>) -> Verdict {
    var verdict = Verdict()
    for index in 0..<3 { verdict.shape(bytes[index].isCapital, .charset) }
    for index in 3..<15 { verdict.shape(bytes[index].isDigit, .charset) }
    guard verdict.holds else { return verdict }
    let area = DivisionCode(known: bytes.decimal(3..<7)! * 100)
    verdict.shape(DivisionCode.isMainland(area.provinceNumber), .region)
    verdict.check(isDate(year: bytes.decimal(7..<9)!, month: bytes.decimal(9..<11)!, day: bytes.decimal(11..<13)!), .date)
    verdict.check(bytes[14] == CheckCharacter.mod10(bytes), .checksum)
    verdict.facts.region = area
    verdict.facts.nationality = Nationality(alpha3: bytes.text(0..<3))
    if !DivisionTable.knows(area) { verdict.warn(.regionUnknown) }
    if verdict.facts.nationality == nil { verdict.warn(.nationalityUnknown) }
    return verdict
  }

  private static func judgeMislaid(_ bytes: borrowing Span<UInt8>) -> Verdict {
    var verdict = Verdict()
    let isNew = bytes[0].isDigit
    for index in (isNew ? 0 : 3)..<bytes.count - 1 { verdict.shape(bytes[index].isDigit, .charset) }
    verdict.shape(false, .length)
    verdict.shape(!isNew || bytes[0] == UInt8(ascii: "9"), .layout)
    return verdict
  }

  /// Two digits leave the century open, so a 29 February counts where either century has it.
  private static func isDate(year: Int, month: Int, day: Int) -> Bool {
    Day(year: 1900 + year, month: month, day: day) != nil || Day(year: 2000 + year, month: month, day: day) != nil
  }
}
