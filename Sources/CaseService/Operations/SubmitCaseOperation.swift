import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.submit`: reads the item and what the applicant holds, both at once, and files the case; an instant one is decided with it.
struct SubmitCaseOperation: Command {
  typealias Request = Contracts.SubmitCase

  static let isDoneForAnother = true

  struct Gathered: Sendable {
    let applicant: Applicant
    let item: ItemSnapshot
    let held: [HeldCertificate]
    /// What is submitted, where it is one.
    let draft: CaseDraft?
  }

  let environment: ServiceEnvironment
  let rules: OfficeRules
  let items: ItemVersions

  func gather(_ asked: Request, _ context: CallContext) async throws -> Gathered {
    let draft = try await draft(asked, context)
    let request = draft.map { asked.completed($0) } ?? asked
    guard !request.item.isEmpty else { throw BusRefusals.badRequest.refusal("item", fits: FieldFit.item) }
    guard !request.subject.isEmpty else { throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject) }
    // Nobody's papers are looked at for someone who may not file for them.
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    _ = try await applicant.items(
      context, subject: request.subject, item: request.item, stranger: CaseRefusals.notOwnCase, missing: CaseRefusals.mandateMissing)
    async let answeredItem = items.current(of: request.item, context)
    let find = FindCertificates.with {
      $0.subject = request.subject
      $0.purpose = Purpose.with {
        $0.kind = .submission
        $0.step = "submit"
      }
    }
    async let answeredCertificates = find.all(within: CaseLimits.certificatePages) { page async throws(Refusal) in
      try await context.call(page)
    }
    let (item, certificates) = try await (answeredItem, answeredCertificates)
    // A session that is named was looked at with the certificates; only a level is still to ask for.
    if item.assurance > 0 { try await applicant.checkSession(context, level: item.assurance) }
    guard let kind = CaseDomain.SubjectKind(certificates.subjectKind) else { throw IdentityRefusals.unknownSubject.refusal() }
    let held = certificates.certificates.compactMap(HeldCertificate.init)
    return Gathered(
      applicant: Applicant(subject: request.subject, kind: kind), item: try ItemSnapshot(item, for: kind),
      held: held, draft: draft)
  }

  /// The draft that is submitted; nil where it is none.
  private func draft(_ request: Request, _ context: CallContext) async throws -> CaseDraft? {
    guard !request.draft.isEmpty else { return nil }
    guard request.evidence.isEmpty, request.note.isEmpty else {
      throw BusRefusals.badRequest.refusal("evidence, note", fits: FieldFit.ofDraft)
    }
    let draft = try await DraftAccess(environment: environment).find(request.draft, context)
    guard request.item.isEmpty || request.item == draft.item else {
      throw BusRefusals.badRequest.refusal("item", fits: FieldFit.empty(or: draft.item))
    }
    guard request.subject.isEmpty || request.subject == draft.subject else {
      throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.emptyOrDrafts)
    }
    return draft
  }

  func decide(_ request: Request, _ gathered: Gathered, _ unit: WorkUnit) throws -> CaseView {
    let occasion = try CaseOccasion(unit, of: gathered.applicant.subject)
    let offered = try offered(request, gathered, unit)
    let serial = try CaseSerial.next(code: gathered.item.numberingCode, day: occasion.day, in: unit.transaction)
    let submission = CaseDomain.SubmitCase(
      id: gathered.draft?.id ?? unit.newID().description, serial: serial.value, applicant: gathered.applicant, item: gathered.item,
      offered: offered, held: gathered.held, note: gathered.draft?.note ?? request.note, drafted: gathered.draft?.steps ?? [])
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do {
      events = try submission.decide(occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: gathered.item.code)
    }
    if let draft = gathered.draft { try take(draft, unit) }
    serial.keep(in: unit.transaction)
    return try unit.file(events)
  }

  /// The evidence that the draft has, or the request where it submits none, each upload looked at now.
  private func offered(_ request: Request, _ gathered: Gathered, _ unit: WorkUnit) throws -> [CaseDomain.Evidence] {
    if let draft = gathered.draft {
      try OfferedFiles.check(draft, at: unit.at, in: unit.transaction)
      return draft.evidence.map { $0.typed(gathered.held) }
    }
    let files = try OfferedFiles.named(in: request.evidence, of: gathered.applicant.subject, at: unit.at, in: unit.transaction)
    return try request.evidence.offered(held: gathered.held, files: files)
  }

  /// What was read is what is submitted: what another saved in between is not lost.
  private func take(_ draft: CaseDraft, _ unit: WorkUnit) throws {
    let now = try DraftAccess(environment: environment).current(draft.id, unit, on: environment.today)
    guard now.revision == draft.revision else { throw CaseRefusal.draftChanged(revision: now.revision).refusal(about: draft.id) }
    try CaseDraftTable.remove(draft.id, in: unit.transaction)
  }
}

extension SubmitCaseOperation.Request {
  fileprivate func completed(_ draft: CaseDraft) -> Self {
    var request = self
    request.item = draft.item
    request.subject = draft.subject
    return request
  }
}

extension CaseDomain.Evidence {
  /// A certificate's type is the one that it has now; of one that is not held it has none, and the domain refuses it.
  fileprivate func typed(_ held: [HeldCertificate]) -> Self {
    guard let certificate else { return self }
    return Self(material: material, source: .certificate(id: certificate, type: held.first { $0.id == certificate }?.type ?? ""))
  }
}
