/// A resource as the proof check sees it: what need not be asked for, or what may not be shared.
public struct ProofResource: Hashable, Sendable {
  public let certificateTypes: Set<String>
  public let materials: Set<String>
  public let isShared: Bool

  public init(certificateTypes: Set<String>, materials: Set<String>, isShared: Bool) {
    self.certificateTypes = certificateTypes
    self.materials = materials
    self.isShared = isShared
  }
}

extension ProofResource {
  public init(_ draft: ResourceDraft) {
    certificateTypes = Set(draft.certificateTypes ?? [])
    materials = Set(draft.materials ?? [])
    isShared = draft.shareType != Resource.ShareType.notShared.rawValue
  }

  public init(_ resource: Resource) {
    certificateTypes = resource.certificateTypes
    materials = resource.materials
    isShared = resource.shareType != .notShared
  }
}
