import ItemDomain

/// The lists of a file that the proof check reads.
enum ProofFileList: String, CaseIterable {
  case edges
  case items
  case materials
  case certificateTypes = "certificate_types"
  case resources

  /// Records that it may hold.
  var most: Int {
    switch self {
    case .edges: CatalogueLimits.edges
    case .items: CatalogueLimits.items
    case .materials, .certificateTypes, .resources: CatalogueLimits.records
    }
  }
}
