import Civics

/// Reads what an import writes of the standard's fields. What they say together is judged by ``RecordRules``.
enum ItemRecordCheck {
  private typealias Field = ItemRecordDraft.CodingKeys

  static func read(_ draft: ItemRecordDraft?, materials: [String] = [], _ check: inout RecordCheck) -> ItemRecord {
    guard let draft else { return .empty }
    var record = ItemRecord()
    texts(draft, &record, &check)
    codes(draft, &record, &check)
    record.isInHall = draft.inHall
    record.isBookable = draft.bookable
    record.isPaidOnline = draft.paidOnline
    record.isByCourier = draft.courier
    record.isAtKiosk = draft.kiosk
    record.flow = FlowCheck.read(draft.flow ?? [], path(.flow), &check)
    record.rules = RuleCheck.read(draft.rules, materials: materials, path(.rules), &check)
    record.answers = answers(draft.answers ?? [], &check)
    return record
  }

  /// The path of a field within the item.
  static func path(_ field: ItemRecordDraft.CodingKeys) -> String {
    "\(ItemDraft.CodingKeys.record.rawValue).\(field.rawValue)"
  }

  private static func texts(_ draft: ItemRecordDraft, _ record: inout ItemRecord, _ check: inout RecordCheck) {
    record.settingBasis = text(draft.settingBasis, .settingBasis, &check)
    record.departmentCode = text(draft.departmentCode, .departmentCode, &check)
    record.entrustedBy = text(draft.entrustedBy, .entrustedBy, &check)
    record.acceptanceConditions = text(draft.acceptanceConditions, .acceptanceConditions, &check)
    record.address = text(draft.address, .address, &check)
    record.officeHours = text(draft.officeHours, .officeHours, &check)
    record.enquiry = text(draft.enquiry, .enquiry, &check)
    record.complaint = text(draft.complaint, .complaint, &check)
    record.onlineAddress = text(draft.onlineAddress, .onlineAddress, &check)
    record.quantityLimit = text(draft.quantityLimit, .quantityLimit, &check)
    record.resultSample = text(draft.resultSample, .resultSample, &check)
    record.intermediaries = text(draft.intermediaries, .intermediaries, &check)
    check.texts(draft.jointOffices ?? [], path(.jointOffices))
    record.jointOffices = draft.jointOffices ?? []
  }

  private static func codes(_ draft: ItemRecordDraft, _ record: inout ItemRecord, _ check: inout RecordCheck) {
    record.levels = codes(draft.levels, .levels, &check)
    record.departmentNature = code(draft.departmentNature, .departmentNature, &check)
    record.powerSource = code(draft.powerSource, .powerSource, &check)
    record.handlingForms = codes(draft.handlingForms, .handlingForms, &check)
    record.serviceObjects = codes(draft.serviceObjects, .serviceObjects, &check)
    record.reviewType = code(draft.reviewType, .reviewType, &check)
    record.onlineDepth = codes(draft.onlineDepth, .onlineDepth, &check)
    record.personTopics = codes(draft.personTopics, .personTopics, &check)
    record.legalTopics = codes(draft.legalTopics, .legalTopics, &check)
    record.deliveries = codes(draft.deliveries, .deliveries, &check)
  }

  private static func text(_ value: String?, _ field: Field, _ check: inout RecordCheck) -> String {
    guard let value else { return "" }
    check.text(value, path(field), atMost: CatalogueLimits.text, mayBeEmpty: true)
    return value
  }

  private static func code<Code: RawRepresentable>(_ value: String?, _ field: Field, _ check: inout RecordCheck) -> Code?
  where Code.RawValue == String {
    value.flatMap { check.code($0, path(field)) }
  }

  private static func codes<Code: RawRepresentable>(_ values: [String]?, _ field: Field, _ check: inout RecordCheck) -> [Code]
  where Code.RawValue == String {
    guard let values, check.count(values.count, path(field), atMost: CatalogueLimits.entries) else { return [] }
    return values.enumerated().compactMap { place, value in check.code(value, "\(path(field))[\(place)]") }
  }

  private static func answers(_ drafts: [AnswerDraft], _ check: inout RecordCheck) -> [ItemRecord.Answer] {
    guard check.count(drafts.count, path(.answers), atMost: CatalogueLimits.entries) else { return [] }
    return drafts.enumerated().map { place, draft in
      check.text(draft.question, "\(path(.answers))[\(place)].question", atMost: CatalogueLimits.text)
      check.text(draft.answer, "\(path(.answers))[\(place)].answer", atMost: CatalogueLimits.text)
      return ItemRecord.Answer(question: draft.question, answer: draft.answer)
    }
  }
}
