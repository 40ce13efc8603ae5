public import ItemDomain

/// One record of a catalogue, of whichever list.
public enum CatalogueRecord: Sendable {
  case certificateType(CertificateTypeDraft)
  case material(MaterialDraft)
  case item(ItemDraft)
  case lifeEvent(LifeEventDraft)
  case resource(ResourceDraft)

  var code: String {
    switch self {
    case .certificateType(let draft): draft.code
    case .material(let draft): draft.code
    case .item(let draft): draft.code
    case .lifeEvent(let draft): draft.code
    case .resource(let draft): draft.code
    }
  }
}
