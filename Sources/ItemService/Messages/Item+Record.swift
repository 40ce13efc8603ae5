import Bus
import Civics
import Contracts
import ItemDomain

extension Contracts.Item {
  /// What the standard tells beside, and in what the item is otherwise at some places.
  mutating func tell(recordOf item: ItemDomain.Item) {
    record = item.record == .empty ? nil : Contracts.ItemRecord(item.record)
    variations = item.variations.map { ItemVariation($0, of: item) }
  }
}

extension Contracts.ItemMaterial {
  /// The law and the points of a material, as an item asks for it.
  mutating func tell(_ points: MaterialPoints, _ need: ItemDomain.ItemMaterial) {
    law = need.law.isEmpty ? points.law : need.law
    responsible = points.responsible
    form = points.form?.code ?? ""
    source = points.source?.code ?? ""
    receivingPoints = points.receiving
    reviewPoints = points.review
    pageFormat = points.pageFormat
    fillingNote = points.fillingNote
    blankForm = points.blankForm
    sample = points.sample
    declarable = need.isDeclarable || points.isDeclarable
  }
}

extension Contracts.ItemRecord {
  init(_ record: ItemDomain.ItemRecord) {
    self.init()
    settingBasis = record.settingBasis
    levels = record.levels.map(\.code)
    departmentCode = record.departmentCode
    departmentNature = record.departmentNature?.code ?? ""
    entrustedBy = record.entrustedBy
    powerSource = record.powerSource?.code ?? ""
    acceptanceConditions = record.acceptanceConditions
    flow = record.flow.map { FlowStep($0) }
    handlingForms = record.handlingForms.map(\.code)
    serviceObjects = record.serviceObjects.map(\.code)
    reviewType = record.reviewType?.code ?? ""
    address = record.address
    officeHours = record.officeHours
    enquiry = record.enquiry
    complaint = record.complaint
    inHall = record.isInHall ?? false
    onlineDepth = record.onlineDepth.map(\.code)
    onlineAddress = record.onlineAddress
    bookable = record.isBookable ?? false
    paidOnline = record.isPaidOnline ?? false
    courier = record.isByCourier ?? false
    kiosk = record.isAtKiosk ?? false
    quantityLimit = record.quantityLimit
    resultSample = record.resultSample
    intermediaries = record.intermediaries
    jointOffices = record.jointOffices
    personTopics = record.personTopics.map(\.code)
    legalTopics = record.legalTopics.map(\.code)
    answers = record.answers.map { answer in
      ItemAnswer.with { ($0.question, $0.answer) = (answer.question, answer.answer) }
    }
    deliveries = record.deliveries.map(\.code)
    rules = record.rules.map { rule in
      ItemRule.with { ($0.number, $0.version, $0.condition) = (rule.number, rule.version, rule.condition) }
    }
  }
}

extension FlowStep {
  init(_ step: ItemDomain.ItemRecord.Step) {
    self.init()
    name = step.name
    limit = step.limit.map { TimeLimit($0) }
    office = step.office
    result = step.result
    code = step.code
    after = step.after
    mayLapse = step.mayLapse
  }
}

extension ItemVariation {
  init(_ variation: Variation, of item: ItemDomain.Item) {
    self.init()
    switch variation.place {
    case .region(let code): region = code
    case .hall(let code): hall = code
    }
    promised = variation.promisedLimit.map { TimeLimit($0) }
    hallVisits = variation.hallVisits
    fees = (variation.fees ?? []).map { ItemFee($0) }
    address = variation.address ?? ""
    officeHours = variation.officeHours ?? ""
    enquiry = variation.enquiry ?? ""
    complaint = variation.complaint ?? ""
    materialsLeftOut = variation.materialsLeftOut.sorted()
  }
}
