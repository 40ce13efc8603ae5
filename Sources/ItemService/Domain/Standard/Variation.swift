public import Civics

/// In what an item is otherwise at a place. Of several that apply the narrower place wins, field by field.
public struct Variation: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// A division code of 6, 9 or 12 places: it holds there and in all that lies within, unless a narrower one says otherwise.
    case region(String)
    /// The code of a hall.
    case hall(String)
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
