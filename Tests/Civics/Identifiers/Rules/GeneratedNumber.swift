import Civics

/// Numbers made by the stated rules, and what slips of the pen make of them.
struct GeneratedNumber {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  // MARK: Right numbers

  /// A right number of a kind that has rules.
  mutating func right(_ kind: IdentifierKind) -> String {
    switch kind {
    case .resident: resident(region: region(of: StatedRule.mainland + ["71"]))
    case .hmtResident: resident(region: one(of: ["810000", "820000", "830000"]))
    case .foreignResident: Bool.random(using: &random) ? newCard() : oldCard()
    case .uscc: creditCode()
    case .organisation: organisation(of: .all)
    case .certificate: certificate()
    case .passport, .hmtTravelPermit, .taiwanTravelPermit: digits(9)
    }
  }

  /// A number of the layout of GB 11643 with a right check, of whatever region.
  mutating func resident(region: String) -> String { Self.checked(region + day() + digits(3)) }

  /// Fifteen places; of one in ten the sequence marks who was over a hundred, and not every one is a day of its century.
  mutating func fifteen() -> String {
    let sequence = Int.random(in: 0..<10, using: &random) == 0 ? one(of: ["996", "997", "998", "999"]) : digits(3)
    return region(of: StatedRule.mainland) + day().part(2, 8) + sequence
  }

  mutating func newCard() -> String { Self.checked("9" + one(of: StatedRule.mainland) + digits(3) + day() + digits(3)) }

  mutating func oldCard() -> String {
    let body = random.text(3, of: .letters) + region(of: StatedRule.mainland).part(0, 4) + day().part(2, 8) + digits(1)
    return StatedCheck.completing(body, of: .digits, StatedCheck.oldCard)!
  }

  mutating func organisation(of alphabet: Alphabet) -> String {
    StatedCheck.completing(random.text(8, of: alphabet), of: .elevens, StatedCheck.organisation)!
  }

  mutating func creditCode() -> String {
    let category = one(of: StatedRule.categories.sorted())
    let body = category + region(of: StatedRule.mainland + ["71", "81", "82"]) + organisation(of: .credit)
    return StatedCheck.completing(body, of: .credit, StatedCheck.creditCode)!
  }

  mutating func certificate() -> String {
    var parts: [String] = []
    for _ in 0..<3 { parts.append(random.text(Int.random(in: 1...64, using: &random), of: .all)) }
    parts.append(String(Int.random(in: 1_001...1_999, using: &random)).part(1, 4))
    let check = StatedCheck.completing(parts.joined(), of: .all, StatedCheck.certificate)!.suffix(1)
    return "1.2.156.3005.2." + parts.joined(separator: ".") + ".\(check)"
  }

  /// Digits that are a person's number but for its check, and a body's but for its outer one; one of the two checks holds, and of some both.
  /// - Parameter heads: of which the number begins with one: bodies' categories, and what persons' numbers begin with.
  mutating func overlapping(_ heads: [String]) -> String {
    // Places 2 to 7 are the body's region, and the last two of them begin the person's year; 8 to 16 are its organisation code.
    let body = one(of: heads) + one(of: StatedRule.mainland) + digits(2) + day() + digits(2)
    let inner = StatedCheck.completing(body.part(8, 16), of: .digits, StatedCheck.organisation)
    let whole = body.part(0, 8) + (inner ?? body.part(8, 16) + "0")
    let code = Bool.random(using: &random) ? StatedCheck.completing(whole, of: .digits, StatedCheck.creditCode) : nil
    return code ?? Self.checked(whole)
  }

  /// A day from 1800 to 2099 that exists.
  mutating func day() -> String {
    let day = Day("1800-01-01")! + Int.random(in: 0..<109_573, using: &random)
    return day.description.filter { $0 != "-" }
  }

  mutating func region(of provinces: [String]) -> String { one(of: provinces) + digits(4) }

  private mutating func digits(_ count: Int) -> String { random.text(count, of: .digits) }

  private mutating func one(of texts: [String]) -> String { texts.randomElement(using: &random)! }

  private static func checked(_ body: String) -> String { StatedCheck.completing(body, of: .elevens, StatedCheck.resident)! }

  // MARK: Wrong ones, mostly

  /// What a tired hand makes of a number: nothing, another place, two of them exchanged, one too few or too many, or another place under a check that
  /// holds again, as of a slip before the number was given.
  mutating func slipped(_ text: String, of kind: IdentifierKind) -> String {
    var places = Array(text)
    let index = places.indices.randomElement(using: &random)!
    switch Int.random(in: 0..<7, using: &random) {
    case 0: break
    case 1: places[index] = random.character(of: .digits)
    case 2: places[index] = random.character(of: .all)
    case 3: places.swapAt(index, max(1, index) - 1)
    case 4: places.remove(at: index)
    case 5: places.insert(random.character(of: .all), at: index)
    default:
      places[index] = random.character(of: .digits)
      let body = String(places.dropLast())
      return Self.completed(body, as: kind) ?? String(places)
    }
    return String(places)
  }

  private static func completed(_ body: String, as kind: IdentifierKind) -> String? {
    switch kind {
    case .resident, .hmtResident: StatedCheck.completing(body, of: .elevens, StatedCheck.resident)
    case .foreignResident where body.count == 14: StatedCheck.completing(body, of: .digits, StatedCheck.oldCard)
    case .foreignResident: StatedCheck.completing(body, of: .elevens, StatedCheck.resident)
    case .uscc: StatedCheck.completing(body, of: .credit, StatedCheck.creditCode)
    case .organisation: StatedCheck.completing(body, of: .elevens, StatedCheck.organisation)
    case .certificate, .passport, .hmtTravelPermit, .taiwanTravelPermit: nil
    }
  }

  /// A number as people type it: some characters full-width, some letters small, with blanks around it.
  mutating func typed(_ text: String) -> String {
    var typed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLetter = ("A"..."Z").contains(scalar)
      let small = isLetter && Bool.random(using: &random) ? scalar.value + 32 : scalar.value
      // A dot has no other width here.
      let isWide = scalar != "." && Bool.random(using: &random)
      typed.append(Unicode.Scalar(isWide ? small + 0xFEE0 : small)!)
    }
    return one(of: ["", " ", "\t", "\u{3000}", "\u{FEFF}", "\u{A0} "]) + String(typed) + one(of: ["", " ", "\n", "\r\n", "\u{3000} "])
  }

  /// Any text: of the characters of numbers, of those that look like them, of others, of none.
  mutating func anything() -> String {
    let scalars: [[Unicode.Scalar]] = [
      Array("0123456789".unicodeScalars), Array("ABCXYZ0123456789.-xyz ".unicodeScalars), Array("０１２９ＡＸｘ１".unicodeScalars),
      Array("号码无门\u{301}\u{FE0F}\u{200D}👨👩🇨🇳".unicodeScalars), Array("\0\u{1}\n\t\r\u{FEFF}\u{2028}\u{3000}".unicodeScalars),
      Array("ХхΧχⅩ×\u{212A}OoIl|１\u{10FFFF}".unicodeScalars),
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      // Mostly digits, so that much of it has the shape of a number.
      let kind = Int.random(in: 0..<30, using: &random)
      text.append(scalars[max(0, kind - 24)].randomElement(using: &random)!)
    }
    return String(text)
  }
}
