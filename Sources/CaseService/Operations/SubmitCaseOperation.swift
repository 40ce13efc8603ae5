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
  }

  let environment: ServiceEnvironment
  let rules: OfficeRules
  let items: ItemVersions

  func gather(_ request: Request, _ context: CallContext) async throws -> Gathered {
    guard !request.item.isEmpty else { throw BusRefusals.badRequest.refusal("item") }
    guard !request.subject.isEmpty else { throw BusRefusals.badRequest.refusal("subject") }
    // Nobody's papers are looked at for someone who may not file for them.
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    _ = try await applicant.items(
      context, subject: request.subject, item: request.item, stranger: CaseRefusals.notOwnCase, missing: CaseRefusals.mandateMissing)
    async let answeredItem = items.current(of: request.item, context)
    async let answeredCertificates = context.call(
      FindCertificates.with {
        $0.subject = request.subject
        $0.purpose = Purpose.with {
          $0.kind = .submission
          $0.step = "submit"
        }
      })
    let (item, certificates) = try await (answeredItem, answeredCertificates)
    // A session that is named was looked at with the certificates; only a level is still to ask for.
    if item.assurance > 0 { try await applicant.checkSession(context, level: item.assurance) }
    guard let kind = CaseDomain.SubjectKind(certificates.subjectKind) else { throw IdentityRefusals.unknownSubject.refusal() }
    let held = certificates.certificates.compactMap(HeldCertificate.init)
    return Gathered(
      applicant: Applicant(subject: request.subject, kind: kind), item: try ItemSnapshot(item, for: kind),
      held: held)
  }

  func decide(_ request: Request, _ gathered: Gathered, _ unit: WorkUnit) throws -> CaseView {
    let occasion = try CaseOccasion(unit, of: gathered.applicant.subject)
    let files = try OfferedFiles.named(in: request.evidence, of: gathered.applicant.subject, at: unit.at, in: unit.transaction)
    let offered = try request.evidence.offered(held: gathered.held, files: files)
    let serial = try CaseSerial.next(code: gathered.item.numberingCode, day: occasion.day, in: unit.transaction)
    let submission = CaseDomain.SubmitCase(
      id: unit.newID().description, serial: serial.value, applicant: gathered.applicant, item: gathered.item, offered: offered,
      held: gathered.held, note: request.note)
    let rules = try rules.now(in: unit.transaction)
    let events: [CaseEvent]
    do {
      events = try submission.decide(occasion: occasion, rules: rules)
    } catch {
      throw error.refusal(about: request.item)
    }
    try serial.keep(in: unit.transaction)
    return try unit.file(events)
  }
}
