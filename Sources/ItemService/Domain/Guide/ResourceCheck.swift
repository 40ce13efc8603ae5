/// Reads a resource of the register.
enum ResourceCheck {
  private typealias Field = ResourceDraft.CodingKeys

  static func read(_ draft: ResourceDraft, _ check: inout RecordCheck, materials: Set<String>, certificateTypes: Set<String>) -> Resource? {
    check.text(draft.name, Field.name.rawValue)
    check.text(draft.provider, Field.provider.rawValue)
    check.texts(draft.fields ?? [], Field.fields.rawValue)
    check.text(draft.cycle ?? "", Field.cycle.rawValue, mayBeEmpty: true)
    check.text(draft.refusalGround ?? "", Field.refusalGround.rawValue, atMost: CatalogueLimits.text, mayBeEmpty: true)
    let proven = references(draft.certificateTypes ?? [], Field.certificateTypes.rawValue, in: certificateTypes, &check)
    let stoodFor = references(draft.materials ?? [], Field.materials.rawValue, in: materials, &check)
    let shareType: Resource.ShareType? = check.code(draft.shareType, Field.shareType.rawValue)
    let mode: Resource.Mode? = check.code(draft.mode, Field.mode.rawValue)
    guard let shareType, let mode else { return nil }
    let ground = draft.refusalGround ?? ""
    if (shareType == .notShared) == ground.isEmpty { check.fault(.resourceUnlawful, Field.refusalGround.rawValue) }
    return Resource(
      code: draft.code, name: draft.name, provider: draft.provider, shareType: shareType, mode: mode, certificateTypes: proven,
      materials: stoodFor, fields: draft.fields ?? [], cycle: draft.cycle ?? "", refusalGround: ground)
  }

  private static func references(_ codes: [String], _ field: String, in known: Set<String>, _ check: inout RecordCheck) -> Set<String> {
    guard check.count(codes.count, field, atMost: CatalogueLimits.entries) else { return [] }
    for (place, code) in codes.enumerated() { check.reference(code, "\(field)[\(place)]", in: known) }
    return Set(codes)
  }
}
