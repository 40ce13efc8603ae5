/// A ``Variation`` as an import writes it: either a region or a hall.
public struct VariationDraft: Codable, Hashable, Sendable {
  public var region: String?
  public var hall: String?
  public var promisedLimit: ItemDraft.Limit?
  public var hallVisits: Int?
  public var fees: [FeeDraft]?
  public var address: String?
  public var officeHours: String?
  public var enquiry: String?
  public var complaint: String?
  public var materialsLeftOut: [String]?

  enum CodingKeys: String, CodingKey {
    case region
    case hall
    case promisedLimit = "promised_limit"
    case hallVisits = "hall_visits"
    case fees
    case address
    case officeHours = "office_hours"
    case enquiry
    case complaint
    case materialsLeftOut = "materials_left_out"
  }
}
