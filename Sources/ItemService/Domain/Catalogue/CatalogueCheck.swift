/// Reads a draft once, turns each record into its value, and gathers every fault.
struct CatalogueCheck {
  let codeLengths: CodeLengths
  private(set) var faults: [CatalogueFault] = []
  private(set) var items: [Item] = []
  private(set) var materials: [Material] = []
  private(set) var certificateTypes: [CertificateType] = []
  private(set) var lifeEvents: [LifeEvent] = []

  init(codeLengths: CodeLengths) {
    self.codeLengths = codeLengths
  }

  mutating func judge(_ draft: CatalogueDraft) {
    guard isReadable(draft) else { return }
    let typeCodes = Set(draft.certificateTypes.map(\.code))
    let materialCodes = Set(draft.materials.map(\.code))
    let itemCodes = Set(draft.items.map(\.code))

    each(draft.certificateTypes, "certificate type", code: \.code) { draft, check in
      check.text(draft.name, "name")
      return CertificateType(code: draft.code, name: draft.name)
    } keep: { $0.certificateTypes.append($1) }

    each(draft.materials, "material", code: \.code) { draft, check in
      Self.material(draft, &check, types: typeCodes)
    } keep: { $0.materials.append($1) }

    let lengths = codeLengths
    each(draft.items, "item", code: \.code) { draft, check in
      ItemCheck(codeLengths: lengths, materials: materialCodes, certificateTypes: typeCodes).read(draft, &check)
    } keep: { $0.items.append($1) }
    findRepeatedImplementationCodes(draft.items)

    each(draft.lifeEvents, "life event", code: \.code) { draft, check in
      Self.lifeEvent(draft, &check, items: itemCodes)
    } keep: { $0.lifeEvents.append($1) }
  }

  private mutating func isReadable(_ draft: CatalogueDraft) -> Bool {
    var check = RecordCheck("catalogue", draft.schema, at: 0)
    if draft.schema != CatalogueDraft.schema { check.fault(.unknownSchema, "schema", found: draft.schema) }
    let short = [
      check.count(draft.items.count, "items", atMost: CatalogueLimits.items),
      check.count(draft.materials.count, "materials", atMost: CatalogueLimits.records),
      check.count(draft.certificateTypes.count, "certificate_types", atMost: CatalogueLimits.records),
      check.count(draft.lifeEvents.count, "life_events", atMost: CatalogueLimits.records),
    ]
    faults += check.faults
    return check.faults.isEmpty && short.allSatisfy { $0 }
  }

  /// Reads records of one kind; their codes must be there, short and unlike each other.
  private mutating func each<Draft, Value>(
    _ drafts: [Draft], _ kind: String, code: KeyPath<Draft, String>,
    read: (Draft, inout RecordCheck) -> Value?, keep: (inout Self, Value) -> Void
  ) {
    var seen: Set<String> = []
    for (place, draft) in drafts.enumerated() {
      var check = RecordCheck(kind, draft[keyPath: code], at: place)
      check.text(draft[keyPath: code], "code", atMost: CatalogueLimits.code)
      if !seen.insert(draft[keyPath: code]).inserted { check.fault(.duplicate, "code") }
      if let value = read(draft, &check) { keep(&self, value) }
      faults += check.faults
    }
  }

  private mutating func findRepeatedImplementationCodes(_ drafts: [ItemDraft]) {
    var seen: Set<String> = []
    for (place, draft) in drafts.enumerated() where !seen.insert(draft.implementationCode).inserted {
      var check = RecordCheck("item", draft.code, at: place)
      check.fault(.duplicate, ItemDraft.CodingKeys.implementationCode.rawValue, found: draft.implementationCode)
      faults += check.faults
    }
  }

  private static func material(_ draft: MaterialDraft, _ check: inout RecordCheck, types: Set<String>) -> Material? {
    check.text(draft.name, "name")
    check.text(draft.issuer, "issuer")
    if let note = draft.note { check.text(note, "note", atMost: CatalogueLimits.text) }
    if let type = draft.certificateType {
      check.reference(type, "certificate_type", in: types)
    } else if draft.replaceable {
      check.fault(.certificateTypeMissing, "certificate_type")
    }
    let kind: MaterialKind? = check.code(draft.kind, "kind")
    let holder: HolderRole? = check.code(draft.holder, "holder")
    let basis: Basis? = check.code(draft.basis, "basis")
    guard let kind, let holder, let basis else { return nil }
    return Material(
      code: draft.code, name: draft.name, issuer: draft.issuer, kind: kind, certificateType: draft.certificateType,
      isReplaceable: draft.replaceable, holder: holder, basis: basis, note: draft.note)
  }

  private static func lifeEvent(_ draft: LifeEventDraft, _ check: inout RecordCheck, items: Set<String>) -> LifeEvent? {
    check.text(draft.name, "name")
    check.texts(draft.wanted, "wanted")
    if let source = draft.source { check.text(source, "source") }
    if check.count(draft.items.count, "items", atMost: CatalogueLimits.itemsOfALifeEvent) {
      for (place, item) in draft.items.enumerated() { check.reference(item, "items[\(place)]", in: items) }
    }
    return LifeEvent(code: draft.code, name: draft.name, wanted: draft.wanted, items: draft.items, source: draft.source)
  }
}
