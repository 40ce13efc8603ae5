import Civics

/// Reads one item's draft: its codes, its references, then the rules on what it says.
struct ItemCheck {
  private typealias Field = ItemDraft.CodingKeys

  let codeLengths: CodeLengths
  let materials: Set<String>
  let certificateTypes: Set<String>

  func read(_ draft: ItemDraft, _ check: inout RecordCheck) -> Item? {
    texts(draft, &check)
    check.standardCode(draft.baseCode, Field.baseCode.rawValue, length: codeLengths.base)
    check.standardCode(draft.implementationCode, Field.implementationCode.rawValue, length: codeLengths.implementation)
    check.number(draft.hallVisits, Field.hallVisits.rawValue, in: CatalogueLimits.hallVisits)
    check.number(draft.version, Field.version.rawValue, in: CatalogueLimits.version)
    check.number(draft.assurance ?? 0, Field.assurance.rawValue, in: CatalogueLimits.assurance)

    let target: ItemTarget? = check.code(draft.target, Field.target.rawValue)
    let type: ItemType? = check.code(draft.type, Field.type.rawValue)
    let level: ExerciseLevel? = check.code(draft.level, Field.level.rawValue)
    let caseType: CaseType? = check.code(draft.caseType, Field.caseType.rawValue)
    let grade: OnlineGrade? = check.code(draft.onlineGrade, Field.onlineGrade.rawValue)
    let area: CrossArea? = check.code(draft.crossArea, Field.crossArea.rawValue)
    let state: ItemVersionState? = check.code(draft.state, Field.state.rawValue)
    let legal = check.period(draft.legalLimit, Field.legalLimit.rawValue)
    let promised = check.period(draft.promisedLimit, Field.promisedLimit.rawValue)
    let visit = draft.visitReason.map { reason($0, &check) }
    let questions = GuideCheck.questions(draft.questions, &check)
    let fees = GuideCheck.fees(draft.fees, Field.fees.rawValue, questions: questions, &check)
    let record = ItemRecordCheck.read(draft.record, materials: draft.materials.map(\.material), &check)
    let variations = VariationCheck.read(draft.variations, questions: questions, &check)
    let needs = needs(draft.materials, questions, &check)
    let result = result(draft.result, &check)
    let basis = basis(draft.basis, &check)

    guard let target, let type, let level, let caseType, let grade, let area, let state, let legal, let promised, let result else {
      return nil
    }
    var item = Item(
      code: draft.code, baseCode: draft.baseCode, implementationCode: draft.implementationCode, name: draft.name,
      nameEnglish: draft.nameEnglish, target: target, type: type, department: draft.department,
      departmentShort: draft.departmentShort, level: level, legalLimit: legal, legalBasis: draft.legalBasis,
      promisedLimit: promised, caseType: caseType, onlineGrade: grade, crossArea: area, hallVisits: draft.hallVisits,
      visitReason: visit ?? nil, fee: draft.fee, lifeEvent: draft.lifeEvent, materials: needs, result: result,
      otherSteps: draft.otherSteps ?? [], specialProcedures: draft.specialProcedures ?? [],
      assurance: draft.assurance ?? 0, state: state, version: draft.version, basis: basis,
      record: record, fees: fees, questions: questions, variations: variations)
    item.limits = LimitCheck.read(draft.limits, of: item, &check)
    ItemRules.judge(item, saysInstant: draft.instant, into: &check)
    RecordRules.judge(item, into: &check)
    VariationRules.judge(item, into: &check)
    return item
  }

  private func texts(_ draft: ItemDraft, _ check: inout RecordCheck) {
    check.text(draft.name, Field.name.rawValue, atMost: CatalogueLimits.text)
    check.text(draft.nameEnglish, Field.nameEnglish.rawValue, atMost: CatalogueLimits.text)
    check.text(draft.department, Field.department.rawValue)
    check.text(draft.departmentShort, Field.departmentShort.rawValue)
    check.text(draft.legalBasis, Field.legalBasis.rawValue, atMost: CatalogueLimits.text, mayBeEmpty: true)
    check.text(draft.fee, Field.fee.rawValue, atMost: CatalogueLimits.text)
    if let event = draft.lifeEvent { check.text(event, Field.lifeEvent.rawValue) }
    check.texts(draft.otherSteps ?? [], Field.otherSteps.rawValue)
    check.texts(draft.specialProcedures ?? [], Field.specialProcedures.rawValue)
  }

  private func reason(_ draft: ItemDraft.Visit, _ check: inout RecordCheck) -> VisitReason? {
    let field = Field.visitReason.rawValue
    check.text(draft.text, "\(field).text")
    let kind: VisitReason.Kind? = check.code(draft.code, "\(field).code")
    let basis: Basis? = check.code(draft.basis, "\(field).basis")
    guard let kind, let basis else { return nil }
    return VisitReason(kind: kind, text: draft.text, basis: basis)
  }

  private func needs(_ drafts: [ItemDraft.Need], _ questions: [Question], _ check: inout RecordCheck) -> [ItemMaterial] {
    let field = Field.materials.rawValue
    guard check.count(drafts.count, field, atMost: CatalogueLimits.materialsOfAnItem) else { return [] }
    var seen: Set<String> = []
    return drafts.enumerated().compactMap { place, draft in
      let path = "\(field)[\(place)]"
      check.reference(draft.material, "\(path).material", in: materials)
      if !seen.insert(draft.material).inserted { check.fault(.repeatedMaterial, "\(path).material", found: draft.material) }
      check.number(draft.copies, "\(path).copies", in: CatalogueLimits.copies)
      let necessity: MaterialNecessity? = check.code(draft.necessity, "\(path).necessity")
      let condition = GuideCheck.condition(draft.condition, "\(path).condition", questions: questions, &check)
      if let law = draft.law { check.text(law, "\(path).law", atMost: CatalogueLimits.text) }
      let substitutes = substitutes(draft.substitutes ?? [], of: draft.material, path, &check)
      return necessity.map {
        ItemMaterial(
          material: draft.material, necessity: $0, copies: draft.copies, condition: condition, law: draft.law ?? "",
          substitutes: substitutes, isDeclarable: draft.declarable ?? false)
      }
    }
  }

  private func substitutes(_ codes: [String], of material: String, _ path: String, _ check: inout RecordCheck) -> [String] {
    guard check.count(codes.count, "\(path).substitutes", atMost: CatalogueLimits.substitutes) else { return [] }
    for (place, code) in codes.enumerated() {
      check.reference(code, "\(path).substitutes[\(place)]", in: materials)
      if code == material { check.fault(.repeatedMaterial, "\(path).substitutes[\(place)]", found: code) }
    }
    return codes
  }

  private func result(_ draft: ItemDraft.Result, _ check: inout RecordCheck) -> ItemResult? {
    let field = Field.result.rawValue
    check.text(draft.name, "\(field).name")
    let kind: ResultKind? = check.code(draft.kind, "\(field).kind")
    if let type = draft.certificateType {
      check.reference(type, "\(field).certificate_type", in: certificateTypes)
    } else if kind == .certificate {
      check.fault(.certificateTypeMissing, "\(field).certificate_type")
    }
    return kind.map { ItemResult(name: draft.name, kind: $0, certificateType: draft.certificateType) }
  }

  private func basis(_ draft: [String: String], _ check: inout RecordCheck) -> [String: Basis] {
    let field = Field.basis.rawValue
    guard check.count(draft.count, field, atMost: CatalogueLimits.entries) else { return [:] }
    var basis: [String: Basis] = [:]
    // In order of the keys, so that the same draft gives the same list of faults.
    for (key, value) in draft.sorted(by: { $0.key < $1.key }) {
      check.text(key, field, atMost: CatalogueLimits.code)
      if let known: Basis = check.code(value, "\(field).\(key)") { basis[key] = known }
    }
    return basis
  }
}
