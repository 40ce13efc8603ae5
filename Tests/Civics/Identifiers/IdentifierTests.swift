import Civics
import Testing

struct IdentifierTests {
  @Test(arguments: IdentifierVectors.valid)
  func `a right number is recognised without being told its kind, and with`(row: (text: String, kind: IdentifierKind)) {
    for finding in [Identifier.inspect(row.text), Identifier.inspect(row.text, as: row.kind), Identifier.inspectStrictly(row.text)] {
      #expect(finding.outcome == .valid(row.kind))
      #expect(finding.reason == nil)
      #expect(finding.normalised == row.text)
    }
  }

  @Test(arguments: IdentifierVectors.invalid)
  func `a wrong number names its kind and the reason`(row: (text: String, kind: IdentifierKind, reasons: [IdentifierReason])) throws {
    let named = Identifier.inspect(row.text, as: row.kind)
    #expect(!named.isValid)
    #expect(row.reasons.contains(try #require(named.reason)))
    let unnamed = Identifier.inspect(row.text)
    #expect(row.reasons.contains(try #require(unnamed.reason)))
    #expect(unnamed.kind == (row.text.isEmpty ? nil : row.text.hasPrefix("840000") ? .hmtResident : row.kind))
  }

  @Test(arguments: IdentifierVectors.odd)
  func `an odd region warns and never invalidates`(row: (text: String, warning: IdentifierWarning)) {
    let finding = Identifier.inspect(row.text)
    #expect(finding.outcome == .valid(.resident))
    #expect(finding.warnings == [row.warning])
  }

  @Test(arguments: IdentifierVectors.people)
  func `a person's number tells birth, sex and region`(row: (text: String, birth: String, sex: Sex, region: String)) {
    let facts = Identifier.inspect(row.text).facts
    #expect(facts.birth == Day(row.birth))
    #expect(facts.sex == row.sex)
    #expect(facts.region?.description == row.region)
    #expect(facts.regionName != nil)
  }

  @Test(arguments: IdentifierVectors.bodies)
  func `a credit code tells category, region and the code inside`(
    row: (text: String, category: String, region: String, organisationCode: String)
  ) {
    let finding = Identifier.inspect(row.text)
    #expect(finding.facts.category?.code == row.category)
    #expect(finding.facts.region?.description == row.region)
    #expect(CreditCode.organisationCode(in: row.text) == row.organisationCode)
    #expect(Identifier.inspect(row.organisationCode).outcome == .valid(.organisation))
    #expect(finding.facts.birth == nil)
  }

  @Test(arguments: IdentifierVectors.conversions)
  func `fifteen places become eighteen`(row: (from: String, to: String)) {
    #expect(ResidentNumber.converted(fromFifteen: row.from) == row.to)
    let old = Identifier.inspect(row.from)
    #expect(old.outcome == .valid(.resident))
    #expect(old.canonical == row.to)
    let new = Identifier.inspect(row.to)
    #expect(new.outcome == .valid(.resident))
    #expect(new.facts == old.facts)
  }

  @Test func `the century of centenarians is a switch`() {
    #expect(ResidentNumber.converted(fromFifteen: "440524800101999", centenarians: false)?.hasPrefix("44052419800101999") == true)
  }

  @Test(arguments: [
    ("31011519800101990x", "31011519800101990X"), ("kaz110090123105", "KAZ110090123105"), ("  440604200802299224\n", "440604200802299224"),
    ("\u{3000}４４０６０４２００８０２２９９２２４", "440604200802299224"), ("ｋａｚ110090123105", "KAZ110090123105"), ("D2143569-X", "D2143569X"),
  ])
  func `what people type is normalised once at the edge`(row: (String, String)) {
    #expect(Identifier.inspect(row.0).normalised == row.1)
    #expect(!Identifier.inspectStrictly(row.0).isValid)
  }

  @Test func `a Roman ten is never made an X`() {
    #expect(Identifier.inspect("31011519800101990\u{2169}").reason == .charset)
    #expect(Identifier.inspect("31011519800101990X").isValid)
  }

  @Test func `a region that did not exist in the year of birth warns in either direction`() {
    #expect(Identifier.inspect("440681201001019111").warnings == [.regionPeriod])
    #expect(Identifier.inspect("440605199912319338").warnings == [.regionPeriod])
    #expect(Identifier.inspect("440604200802299224").warnings.isEmpty)
  }

  @Test func `an abandoned region names its successor`() {
    #expect(Identifier.inspect("440603199202209123").facts.successor?.description == "440604")
    #expect(Identifier.inspect("440604200802299224").facts.successor == nil)
  }

  @Test func `a birth after today is no date`() {
    let number = "440608201507049660"
    #expect(Identifier.inspect(number, today: Day("2015-07-04")).isValid)
    #expect(Identifier.inspect(number, today: Day("2015-07-03")).reason == .date)
  }

  @Test func `a permanent resident's number tells what its form holds`() {
    let new = Identifier.inspect("911398199012310021").facts
    #expect(new.birth == Day("1990-12-31"))
    #expect(new.sex == .female)
    #expect(new.nationality?.alpha3 == "KAZ")
    #expect(new.region?.description == "110000")
    let old = Identifier.inspect("KAZ110090123105").facts
    #expect(old.birth == nil)
    #expect(old.nationality?.alpha3 == "KAZ")
    #expect(old.region?.description == "110000")
  }

  @Test func `an unknown nationality warns`() {
    #expect(Identifier.inspect(eighteen("91199919901231002")).warnings == [.nationalityUnknown])
  }

  @Test func `710000 is a resident's region and never a permit's`() {
    let number = eighteen("71000019850101911")
    #expect(Identifier.inspect(number).outcome == .valid(.resident))
    #expect(Identifier.inspect(number, as: .hmtResident).reason == .region)
    #expect(Identifier.inspect(eighteen("83000019850101911")).outcome == .valid(.hmtResident))
  }

  @Test func `a number that passes all checks of two kinds is ambiguous and names both`() throws {
    let number = try #require(ambiguousNumber())
    let finding = Identifier.inspect(number)
    #expect(finding.outcome == .ambiguous(.resident, .uscc))
    #expect(!finding.isValid)
    #expect(finding.kindCode == "ambiguous")
    #expect(finding.kinds == [.resident, .uscc])
    #expect(finding.reason == .ambiguous)
    #expect(Identifier.inspect(number, as: .resident).outcome == .valid(.resident))
    #expect(Identifier.inspect(number, as: .uscc).outcome == .valid(.uscc))
  }

  @Test(arguments: ["x", "hello, world", "无此号码", "12345678901234567890", "（）", String(repeating: "4", count: 5_000), "无无无无无无无无无无无无无无无无无无"])
  func `what looks like no number is unknown`(text: String) {
    let finding = Identifier.inspect(text)
    #expect(finding.kindCode == "unknown")
    #expect(finding.reason != nil)
  }

  @Test func `an opaque document is taken as written, and only where it is named`() {
    #expect(Identifier.inspect("e12345678", as: .passport).outcome == .valid(.passport))
    #expect(Identifier.inspect("H12345678", as: .hmtTravelPermit).isValid)
    #expect(Identifier.inspect("A12345678", as: .hmtTravelPermit).reason == .layout)
    #expect(Identifier.inspect("12345678", as: .taiwanTravelPermit).isValid)
    #expect(Identifier.inspect("E1234 678", as: .passport).reason == .charset)
    #expect(Identifier.inspect("E1", as: .passport).reason == .length)
    #expect(Identifier.inspect("E12345678").kind == .organisation)
  }

  @Test func `every single slip and every swap of two neighbours in a resident number is found`() {
    let right = Array("440604200802299224".utf8)
    for index in right.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        #expect(!Identifier.inspect(String(decoding: wrong, as: UTF8.self), as: .resident).isValid)
      }
      guard index + 1 < right.count, right[index] != right[index + 1] else { continue }
      var wrong = right
      wrong.swapAt(index, index + 1)
      #expect(!Identifier.inspect(String(decoding: wrong, as: UTF8.self), as: .resident).isValid)
    }
  }

  @Test func `a mask shows neither birth nor sequence`() {
    #expect(Identifier.mask("440604200802299224") == "440*************24")
    #expect(Identifier.mask("E12345678") == "*******78")
    #expect(Identifier.mask("123") == "***")
    #expect(Identifier.mask("") == "")
  }

  /// Adds the check by the standard's own table of weights and remainders, not by the product's doubling.
  private func eighteen(_ body: String) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).map { Int(String($0))! * $1 }.reduce(0, +)
    return body + String(Array("10X98765432")[sum % 11])
  }

  /// Searches state organs' credit codes of digits alone whose places 7 to 14 read as a first of January.
  private func ambiguousNumber() -> String? {
    for year in 0..<100 {
      for sequence in 0..<1_000 {
        let places = String(1_000_000 + year * 10_000 + 101).suffix(6) + String(1_000 + sequence).suffix(3)
        let number = eighteen("11310120" + places)
        if Identifier.inspect(number, as: .uscc).isValid { return number }
      }
    }
    return nil
  }
}
