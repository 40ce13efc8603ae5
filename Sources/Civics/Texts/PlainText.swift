/// Names, codes, serials and labels that others give, and that stand in the clear for good.
///
/// A ground (``Ground``) is words alone, so that any long number in it is one too many. These may be full of digits, and hold no number of a person:
/// one of 18 places whose check is right, one of 15, a mobile number, also with the country's code; nor a mail address. A passport's number has no
/// form that tells it from a serial.
public enum PlainText {
  private static let long = 18
  private static let short = 15
  private static let mobile = 11
  /// How the code of the country is written before a number, without the plus sign.
  private static let countryCodes = ["86", "0086"]

  /// Whether nothing in a text is written as a number of a person, in any width and with blanks within, or as a mail address.
  public static func namesNobody(_ text: String) -> Bool {
    let places = Array(IdentifierText.shape(of: IdentifierText.normalised(text)).utf8)
    guard !places.contains(UInt8(ascii: "@")) else { return false }
    guard !places.split(whereSeparator: { $0.base36 == nil }).contains(where: isPersons) else { return false }
    // Ids have hyphens between letters and digits; where there are digits alone, a number may be parted by them.
    let whole = places.filter { !"-.+()".utf8.contains($0) }
    return whole.count == places.count || whole.dropLast().contains { !$0.isDigit } || !isPersons(whole[...])
  }

  /// Whether capitals and digits without anything else between are, or hold, a number of a person.
  private static func isPersons(_ run: ArraySlice<UInt8>) -> Bool {
    if isMobile(run) { return true }
    return switch run.count {
    case short: isNumber(run, of: [.resident, .foreignResident])
    case long...: (run.startIndex...run.endIndex - long).contains { start in isLong(run[start..<start + long]) }
    default: false
    }
  }

  /// Whether digits are a mobile number: 11 of them, with or without the country's code.
  private static func isMobile(_ run: ArraySlice<UInt8>) -> Bool {
    let code = countryCodes.first { run.count == mobile + $0.utf8.count && run.starts(with: $0.utf8) } ?? ""
    let number = run.dropFirst(code.utf8.count)
    guard number.count == mobile, number.allSatisfy(\.isDigit) else { return false }
    return number.first == UInt8(ascii: "1") && number.dropFirst().first! >= UInt8(ascii: "3")
  }

  private static func isLong(_ places: ArraySlice<UInt8>) -> Bool {
    places.dropLast().allSatisfy(\.isDigit) && isNumber(places, of: [.resident, .hmtResident, .foreignResident])
  }

  private static func isNumber(_ places: ArraySlice<UInt8>, of kinds: [IdentifierKind]) -> Bool {
    let text = String(decoding: places, as: UTF8.self)
    return kinds.contains { Identifier.inspectStrictly(text, as: $0).isValid }
  }
}
