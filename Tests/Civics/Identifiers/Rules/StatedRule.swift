import Civics

/// When a text is a right number of a kind, stated anew: by parts of text, a list of provinces and a calendar of its own.
enum StatedRule {
  /// GB/T 2260, the provinces of the mainland.
  static let mainland = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51",
    "52", "53", "54", "61", "62", "63", "64", "65",
  ]

  /// GB 32100 with amendment 1 of 2016 and later additions: registration departments and categories.
  static let categories: Set<String> = [
    "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "54", "55", "59", "61", "62", "69",
    "71", "72", "79", "81", "89", "91", "92", "93", "99", "A1", "A9", "G1", "J1", "N1", "N2", "N3", "N9", "Q1", "Y1",
  ]

  /// The kinds that are known by their checks, and not only where they are named.
  static let kinds: [IdentifierKind] = [.resident, .hmtResident, .foreignResident, .uscc, .organisation, .certificate]

  /// Every kind whose rules all hold for a text as it stands.
  static func kinds(of text: String) -> [IdentifierKind] { kinds.filter { holds($0, text) } }

  static func holds(_ kind: IdentifierKind, _ text: String) -> Bool {
    // To Swift the sign of the kelvin equals a K; in a number it is none.
    guard text.unicodeScalars.allSatisfy(\.isASCII) else { return false }
    return switch kind {
    case .resident: resident(text)
    case .hmtResident: permit(text)
    case .foreignResident: newCard(text) || oldCard(text)
    case .uscc: creditCode(text)
    case .organisation: StatedCheck.organisation(text)
    case .certificate: certificate(text)
    case .passport, .hmtTravelPermit, .taiwanTravelPermit: false
    }
  }

  /// GB 11643, of 18 places with a check and of 15 without; Taiwan is 71.
  private static func resident(_ text: String) -> Bool {
    guard (mainland + ["71"]).contains(text.part(0, 2)) else { return false }
    if text.count == 15 { return Alphabet.digits.contains(text) && isDay(century(text) + text.part(6, 12)) }
    return isDay(text.part(6, 14)) && StatedCheck.resident(text) && Alphabet.digits.contains(text.part(0, 17))
  }

  /// The same places, of three regions that are written out.
  private static func permit(_ text: String) -> Bool {
    ["810000", "820000", "830000"].contains(text.part(0, 6)) && isDay(text.part(6, 14)) && StatedCheck.resident(text)
      && Alphabet.digits.contains(text.part(0, 17))
  }

  private static func newCard(_ text: String) -> Bool {
    text.first == "9" && mainland.contains(text.part(1, 3)) && isDay(text.part(6, 14)) && StatedCheck.resident(text)
      && Alphabet.digits.contains(text.part(0, 17))
  }

  /// Whose year of two places may be of either century.
  private static func oldCard(_ text: String) -> Bool {
    Alphabet.letters.contains(text.part(0, 3)) && Alphabet.digits.contains(text.part(3, 15)) && mainland.contains(text.part(3, 5))
      && ["19", "20"].contains { isDay($0 + text.part(7, 13)) } && StatedCheck.oldCard(text)
  }

  /// GB 32100: both checks hold, each over its own alphabet; 100000 is registered nationally, and 83 is no region of registration.
  private static func creditCode(_ text: String) -> Bool {
    let region = text.part(2, 8)
    return categories.contains(text.part(0, 2)) && Alphabet.digits.contains(region)
      && (region == "100000" || (mainland + ["71", "81", "82"]).contains(region.part(0, 2))) && StatedCheck.organisation(text.part(8, 17))
      && StatedCheck.creditCode(text)
  }

  /// GB/T 36904: three parts of one to 64 places, a version from 001, and a check over all of them without dots.
  private static func certificate(_ text: String) -> Bool {
    let root = "1.2.156.3005.2."
    guard text.hasPrefix(root) else { return false }
    let parts = text.dropFirst(root.count).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 5 && parts[..<3].allSatisfy { (1...64).contains($0.count) } && parts[3].count == 3
      && Alphabet.digits.contains(parts[3]) && parts[3] != "000" && parts[4].count == 1 && StatedCheck.certificate(parts.joined())
  }

  /// The century of a number of 15 places: of 996 and above, which marked who was over a hundred, the nineteenth.
  static func century(_ text: String) -> String { ["996", "997", "998", "999"].contains(text.part(12, 15)) ? "18" : "19" }

  /// Whether eight digits are a day from 1800 to 2099 of the Gregorian calendar.
  static func isDay(_ text: String) -> Bool {
    guard text.count == 8, Alphabet.digits.contains(text), ["18", "19", "20"].contains(text.part(0, 2)) else { return false }
    let (year, month, day) = (Int(text.part(0, 4))!, Int(text.part(4, 6))!, Int(text.part(6, 8))!)
    guard (1...12).contains(month) else { return false }
    let isLeap = (year % 100 == 0 ? year / 100 : year) % 4 == 0
    let length = [4, 6, 9, 11].contains(month) ? 30 : month == 2 ? (isLeap ? 29 : 28) : 31
    return (1...length).contains(day)
  }
}

extension String {
  /// The characters from one place to before another, as far as there are any.
  func part(_ from: Int, _ to: Int) -> String { String(dropFirst(from).prefix(to - from)) }
}
