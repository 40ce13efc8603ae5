import CaseDomain
import Civics
import Contracts

extension CaseView {
  /// A case as it is seen on a day, which its lamp depends on.
  init(_ kept: KeptCase, on day: Day) {
    let record = kept.record
    self.init()
    id = record.id
    number = record.number.description
    item = record.item.code
    itemVersion = record.item.version
    itemName = record.item.name
    itemNameEnglish = record.item.englishName
    office = record.item.department
    subject = record.filing.applicant.subject
    state = Contracts.CaseState(record.state)
    instant = record.item.isInstant
    submittedAt = Int(kept.submittedAt)
    channel = kept.channel
    revision = record.sequence
    position = Int(kept.position)
    bundle = record.filing.bundle
    tellDates(of: record)
    tellMaterials(of: record)
    tellClock(of: record)
    tellOutcome(of: record)
    tellArrival(of: record)
    tellCorrections(of: record)
    tellEnding(of: record)
    tellAftermath(of: record)
    tellSteps(of: record)
    lamp = record.lamp(on: day)?.rawValue ?? ""
  }

  private mutating func tellDates(of record: CaseRecord) {
    receivedOn = record.receivedOn?.description ?? ""
    acceptedOn = record.acceptedOn?.description ?? ""
    decidedOn = (record.decision?.on ?? record.acceptanceRefusal?.on)?.description ?? ""
    promised = record.periods?.promised.map(Contracts.DueDate.init)
    statutory = record.periods.map { Contracts.DueDate($0.statutory) }
  }

  private mutating func tellClock(of record: CaseRecord) {
    guard let clock = record.clock else { return }
    stops = clock.stops.compactMap(ClockStopEntry.init)
    extended = clock.extended.map(ExtensionEntry.init)
  }

  private mutating func tellSteps(of record: CaseRecord) {
    if let flow = record.steps { steps = flow.steps.map { StepEntry($0, in: flow, of: record.item) } }
    holders = CaseHolder.holders(of: record)
  }

  private mutating func tellMaterials(of record: CaseRecord) {
    evidence = record.evidence.map { Contracts.Evidence($0, of: record.item) }
    verified = record.isVerified
    if record.state.isOpen { owed = record.outstanding.map { Contracts.Evidence(owed: $0, of: record.item) } }
    guard record.isVisitPending, let visit = record.visit else { return }
    visitReason = visit.code
    visitReasonText = visit.text
    bring = record.toBring.compactMap { need in
      record.evidence.first { $0.material == need.id }.map { Contracts.Evidence($0, of: record.item) }
    }
  }

  private mutating func tellOutcome(of record: CaseRecord) {
    resultCode = record.result?.code ?? ""
    // A decision that was undone gives nothing.
    let outcome = record.state == .void ? nil : record.decision?.outcome
    resultName = outcome?.name ?? ""
    resultCertificateType = outcome?.certificateType ?? ""
    rule = record.decision?.rule.map(RuleReference.init)
    objection = record.objection.map(ObjectionEntry.init)
    grounds = record.decision?.grounds ?? record.acceptanceRefusal?.grounds ?? ""
    if let right = record.decision?.appeal ?? record.acceptanceRefusal?.appeal { appeal = "\(right.text.zh) \(right.text.en)" }
  }
}

extension Contracts.DueDate {
  init(_ date: CaseDomain.DueDate) {
    self.init()
    due = date.due.description
    provisional = date.isProvisional
    calendar = date.calendarVersion
  }
}

extension Contracts.Evidence {
  /// What is owed, which has no source yet.
  init(owed material: String, of item: ItemSnapshot) {
    self.init()
    self.material = material
    tellName(of: item)
  }

  init(_ evidence: CaseDomain.Evidence, of item: ItemSnapshot) {
    self.init()
    material = evidence.material
    tellName(of: item)
    tell(evidence.source)
  }

  /// As it stands in a draft, before the item's materials are looked at.
  init(drafted evidence: CaseDomain.Evidence) {
    self.init()
    material = evidence.material
    tell(evidence.source)
  }

  private mutating func tellName(of item: ItemSnapshot) {
    let need = item.materials.first { $0.id == material }
    name = need?.name ?? ""
    nameEnglish = need?.englishName ?? ""
  }

  private mutating func tell(_ offered: CaseDomain.EvidenceSource) {
    switch offered {
    case .certificate(let id, _):
      source = .certificate
      certificate = id
    case .upload(let content):
      source = .upload
      digest = content
    case .uploaded(let file):
      source = .upload
      digest = file.digest
      upload = file.id
      type = file.type.mediaType
      size = file.size
    case .paper: source = .paper
    case .declaration: source = .declaration
    }
  }
}
