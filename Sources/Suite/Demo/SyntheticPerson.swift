import Civics

/// A person who does not exist: a valid number with a sequence code from 900 to 995, which is very unlikely to be anyone's.
public struct SyntheticPerson: Sendable {
  public let name: String
  public let number: String

  /// Draws a person.
  public init(using random: inout some RandomNumberGenerator) {
    let regions = ["440604", "440605", "440606", "440607", "440608"]
    let given = ["安", "宁", "和", "乐", "康", "平", "明", "清", "远", "文"]
    let year = Int.random(in: 1955...2004, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    let sequence = Int.random(in: 900...995, using: &random)
    func digits(_ value: Int, _ count: Int) -> String { String(repeating: "0", count: count - String(value).count) + String(value) }
    let stem =
      (regions.randomElement(using: &random) ?? regions[0]) + digits(year, 4) + digits(month, 2) + digits(day, 2) + digits(sequence, 3)
    number = stem + Self.check(of: stem)
    name = "示例" + (given.randomElement(using: &random) ?? "") + (given.randomElement(using: &random) ?? "")
  }

  /// The check character: ISO 7064 MOD 11-2 (GB 11643-1999, 4.2.4).
  private static func check(of stem: String) -> String {
    let remainder = stem.utf8.reduce(0) { ($0 + Int($1 - UInt8(ascii: "0"))) * 2 % 11 }
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][remainder]
  }
}
