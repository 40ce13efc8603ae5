public import Civics

/// In what an item is otherwise at a place. Of several that apply the narrower place wins, field by field.
public struct Variation: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// A division code of 6, 9 or 12 places: it holds there and in all that lies within, unless a narrower one says otherwise.
    case region(String)
    /// The code of a hall.
    case hall(String)

    /// The code of the region or the hall.
    public var code: String {
      switch self {
      case .region(let code), .hall(let code): code
      }
    }

    /// Whether a text is a division code: six places that were ever given, with three more for a street and three for a community.
    public static func isRegion(_ text: String) -> Bool {
      [6, 9, 12].contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
        && DivisionCode(String(text.prefix(6))).map(DivisionTable.knows) == true
    }

    /// Whether a text may be a hall's code. Which halls there are is not the catalogue's to know.
    public static func isHall(_ text: String) -> Bool {
      (1...CatalogueLimits.code).contains(text.utf8.count)
        && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95 }
    }

    /// Whether what holds here holds there too: in a region all that lies within, and a hall alone.
    func holds(region: String, hall: String) -> Bool {
      switch self {
      case .region(let code):
        // 440600 is the prefecture, and 440000 the province: what follows the last pair that is not 00 is open.
        !region.isEmpty && region.hasPrefix(Self.stem(of: code))
      case .hall(let code): code == hall
      }
    }

    /// The greater the narrower.
    var narrowness: Int {
      switch self {
      case .region(let code): Self.stem(of: code).utf8.count
      case .hall: .max
      }
    }

    /// A division code without the pairs of 00 that say that it is a whole province or prefecture.
    private static func stem(of code: String) -> Substring {
      guard code.utf8.count == 6 else { return code[...] }
      return code.hasSuffix("0000") ? code.prefix(2) : code.hasSuffix("00") ? code.prefix(4) : code[...]
    }
  }

  public let place: Place
  /// nil: as the item has it; so with each field.
  public let promisedLimit: DurationLimit?
  public let hallVisits: Int?
  public let fees: [Fee]?
  public let address: String?
  public let officeHours: String?
  public let enquiry: String?
  public let complaint: String?
  /// Codes of materials that are not asked for there.
  public let materialsLeftOut: Set<String>
}
