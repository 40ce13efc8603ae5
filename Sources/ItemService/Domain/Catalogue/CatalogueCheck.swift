import Civics

/// Reads a draft once, turns each record into its value, and gathers every fault that blocks, and of the others as many as anybody reads.
struct CatalogueCheck {
  let codeLengths: CodeLengths
  private(set) var faults: [CatalogueFault] = []
  /// Findings that only warn, of which no more are kept than ``CatalogueLimits/warnings``.
  private(set) var warnings: [CatalogueFault] = []
  private(set) var items: [Item] = []
  private(set) var materials: [Material] = []
  private(set) var certificateTypes: [CertificateType] = []
  private(set) var lifeEvents: [LifeEvent] = []
  private(set) var resources: [Resource] = []

  init(codeLengths: CodeLengths) {
    self.codeLengths = codeLengths
  }

  /// - Parameter mapping: how the items are gone through, which are most of the work.
  mutating func judge(_ draft: CatalogueDraft, by mapping: any Mapping) {
    guard isReadable(draft) else { return }
    let typeCodes = Set(draft.certificateTypes.map(\.code))
    let materialCodes = Set(draft.materials.map(\.code))
    let itemCodes = Set(draft.items.map(\.code))

    certificateTypes = read(draft.certificateTypes, "certificate type", code: \.code) { draft, check in
      check.text(draft.name, "name")
      return CertificateType(code: draft.code, name: draft.name, isIssuedOutside: draft.issuedOutside)
    }
    materials = read(draft.materials, "material", code: \.code) { Self.material($0, &$1, types: typeCodes) }
    let itemCheck = ItemCheck(codeLengths: codeLengths, materials: materialCodes, certificateTypes: typeCodes)
    items = read(draft.items, "item", code: \.code, by: mapping) { itemCheck.read($0, &$1) }
    findRepeatedImplementationCodes(draft.items)
    lifeEvents = read(draft.lifeEvents, "life event", code: \.code) { Self.lifeEvent($0, &$1, items: itemCodes) }
    resources = read(draft.resources ?? [], "resource", code: \.code) {
      ResourceCheck.read($0, &$1, materials: materialCodes, certificateTypes: typeCodes)
    }
  }

  private mutating func isReadable(_ draft: CatalogueDraft) -> Bool {
    var check = RecordCheck("catalogue", draft.schema, at: 0)
    if draft.schema != CatalogueDraft.schema { check.fault(.unknownSchema, "schema", found: draft.schema) }
    let short = [
      check.count(draft.items.count, "items", atMost: CatalogueLimits.items),
      check.count(draft.materials.count, "materials", atMost: CatalogueLimits.records),
      check.count(draft.certificateTypes.count, "certificate_types", atMost: CatalogueLimits.records),
      check.count(draft.lifeEvents.count, "life_events", atMost: CatalogueLimits.records),
      check.count(draft.resources?.count ?? 0, "resources", atMost: CatalogueLimits.records),
    ]
    faults += check.faults
    return check.faults.isEmpty && short.allSatisfy { $0 }
  }

  /// Reads records of one kind; their codes must be there, short and unlike each other.
  private mutating func read<Draft: Sendable, Value: Sendable>(
    _ drafts: [Draft], _ kind: String, code: KeyPath<Draft, String>, by mapping: any Mapping = MappingInTurn(),
    value: @Sendable (Draft, inout RecordCheck) -> Value?
  ) -> [Value] {
    let codes = drafts.map { $0[keyPath: code] }
    var seen: Set<String> = []
    let isRepeated = codes.map { !seen.insert($0).inserted }
    let read = mapping.map(Array(drafts.indices)) { place -> (value: Value?, faults: [CatalogueFault]) in
      var check = RecordCheck(kind, codes[place], at: place)
      check.text(codes[place], "code", atMost: CatalogueLimits.code)
      if isRepeated[place] { check.fault(.duplicate, "code") }
      let value = value(drafts[place], &check)
      return (value, check.faults)
    }
    for (_, faults) in read { note(faults) }
    return read.compactMap(\.value)
  }

  private mutating func note(_ found: [CatalogueFault]) {
    for fault in found {
      if fault.rule.level == .block {
        faults.append(fault)
      } else if warnings.count < CatalogueLimits.warnings {
        warnings.append(fault)
      }
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
    if let english = draft.nameEnglish { check.text(english, MaterialDraft.CodingKeys.nameEnglish.rawValue, atMost: CatalogueLimits.text) }
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
      code: draft.code, name: draft.name, nameEnglish: draft.nameEnglish ?? "", issuer: draft.issuer, kind: kind,
      certificateType: draft.certificateType, isReplaceable: draft.replaceable, holder: holder, basis: basis, note: draft.note,
      points: MaterialPointsCheck.read(draft.points, &check))
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
