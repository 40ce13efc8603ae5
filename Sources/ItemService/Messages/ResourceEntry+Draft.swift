import Contracts
import ItemDomain

extension ResourceDraft {
  /// A resource as the import format writes it; what is not told stays open, and the check tells it.
  init(_ entry: ResourceEntry) {
    self.init(
      code: entry.code, name: entry.name, provider: entry.provider, shareType: entry.shareType.standard?.rawValue ?? "",
      mode: entry.mode.standard?.rawValue ?? "", certificateTypes: entry.certificateTypes, materials: entry.materials,
      fields: entry.fields, cycle: entry.cycle, refusalGround: entry.refusalGround)
  }
}

extension ResourceEntry {
  init(_ draft: ResourceDraft, retired: Bool) {
    self.init()
    code = draft.code
    name = draft.name
    provider = draft.provider
    shareType = ShareType(Resource.ShareType(rawValue: draft.shareType))
    mode = ShareMode(Resource.Mode(rawValue: draft.mode))
    certificateTypes = draft.certificateTypes ?? []
    materials = draft.materials ?? []
    fields = draft.fields ?? []
    cycle = draft.cycle ?? ""
    refusalGround = draft.refusalGround ?? ""
    self.retired = retired
  }
}

extension ResourceEntry {
  init(_ resource: Resource) {
    self.init()
    code = resource.code
    name = resource.name
    provider = resource.provider
    shareType = ShareType(resource.shareType)
    mode = ShareMode(resource.mode)
    certificateTypes = resource.certificateTypes.sorted()
    materials = resource.materials.sorted()
    fields = resource.fields
    cycle = resource.cycle
    refusalGround = resource.refusalGround
  }
}

extension ShareType {
  fileprivate init(_ type: Resource.ShareType?) {
    self =
      switch type {
      case .unconditional: .unconditional
      case .conditional: .conditional
      case .notShared: .notShared
      case nil: .unspecified
      }
  }

  fileprivate var standard: Resource.ShareType? {
    switch self {
    case .unspecified: nil
    case .unconditional: .unconditional
    case .conditional: .conditional
    case .notShared: .notShared
    }
  }
}

extension ShareMode {
  fileprivate init(_ mode: Resource.Mode?) {
    self =
      switch mode {
      case .interface: .interface
      case .table: .table
      case .file: .file
      case nil: .unspecified
      }
  }

  fileprivate var standard: Resource.Mode? {
    switch self {
    case .unspecified: nil
    case .interface: .interface
    case .table: .table
    case .file: .file
    }
  }
}
