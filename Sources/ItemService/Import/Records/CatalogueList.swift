import ItemDomain

/// The lists of records of a catalogue, as the import format names them.
enum CatalogueList: String, CaseIterable {
  case certificateTypes = "certificate_types"
  case materials
  case items
  case lifeEvents = "life_events"
  case resources

  /// What a fault calls a record of it.
  var name: String {
    switch self {
    case .certificateTypes: "certificate type"
    case .materials: "material"
    case .items: "item"
    case .lifeEvents: "life event"
    case .resources: "resource"
    }
  }

  /// Records that it may hold.
  var most: Int { self == .items ? CatalogueLimits.items : CatalogueLimits.records }

  /// Whether a catalogue may leave it out.
  var isOptional: Bool { self == .resources }
}
