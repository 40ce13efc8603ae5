/// A catalogue as an import writes it (`yimen-catalogue/1`): codes still text, nothing checked. ``Catalogue`` checks it.
public struct CatalogueDraft: Codable, Hashable, Sendable {
  /// The one format this version reads.
  public static let schema = "yimen-catalogue/1"
  /// What a suite has before its first import.
  public static let empty = CatalogueDraft(schema: schema, certificateTypes: [], materials: [], items: [], lifeEvents: [], resources: nil)

  public var schema: String
  public var certificateTypes: [CertificateTypeDraft]
  public var materials: [MaterialDraft]
  public var items: [ItemDraft]
  public var lifeEvents: [LifeEventDraft]
  /// The register of resources; left out: it stays as it is.
  public var resources: [ResourceDraft]?

  enum CodingKeys: String, CodingKey {
    case schema
    case certificateTypes = "certificate_types"
    case materials, items
    case lifeEvents = "life_events"
    case resources
  }
}
