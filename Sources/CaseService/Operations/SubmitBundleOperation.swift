import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// `case.submitBundle`: several cases in one file, all of them filed or none.
struct SubmitBundleOperation: Command {
  typealias Request = Contracts.SubmitBundle

  static let isDoneForAnother = true

  struct Gathered: Sendable {
    let applicant: Applicant
    /// Of each part, in their order.
    let items: [ItemSnapshot]
    let held: [HeldCertificate]
  }

  let environment: ServiceEnvironment
  let rules: OfficeRules
  let items: ItemVersions

  func gather(_ request: Request, _ context: CallContext) async throws -> Gathered {
    guard !request.subject.isEmpty else { throw BusRefusals.badRequest.refusal("subject", fits: FieldFit.subject) }
    guard request.parts.allSatisfy({ !$0.item.isEmpty }) else { throw BusRefusals.badRequest.refusal("item", fits: FieldFit.item) }
    // Before anything is read for them.
    guard 2...CaseLimits.bundle ~= request.parts.count else { throw CaseRefusals.bundleUnfit.refusal("\(request.parts.count)") }
    let applicant = ApplicantCheck(environment, as: CaseService.name)
    for part in request.parts {
      _ = try await applicant.items(
        context, subject: request.subject, item: part.item, stranger: CaseRefusals.notOwnCase, missing: CaseRefusals.mandateMissing)
    }
    let find = FindCertificates.with {
      $0.subject = request.subject
      $0.purpose = Purpose.with {
        $0.kind = .submission
        $0.step = "submit"
      }
    }
    let certificates = try await find.all(within: CaseLimits.certificatePages) { page async throws(Refusal) in
      try await context.call(page)
    }
    guard let kind = CaseDomain.SubjectKind(certificates.subjectKind) else { throw IdentityRefusals.unknownSubject.refusal() }
    let held = certificates.certificates.compactMap(HeldCertificate.init)
    var snapshots: [ItemSnapshot] = []
    var level = 0
    for part in request.parts {
      let item = try await items.current(of: part.item, context)
      level = max(level, item.assurance)
      snapshots.append(try ItemSnapshot(item, for: kind))
    }
    if level > 0 { try await applicant.checkSession(context, level: level) }
    return Gathered(applicant: Applicant(subject: request.subject, kind: kind), items: snapshots, held: held)
  }

  func decide(_ request: Request, _ gathered: Gathered, _ unit: WorkUnit) throws -> BundleView {
    let occasion = try CaseOccasion(unit, of: gathered.applicant.subject)
    let rules = try rules.now(in: unit.transaction)
    let (parts, shared) = try offered(request, gathered, unit)
    let offers: [[CaseDomain.Evidence]]
    do {
      offers = try CaseDomain.SubmitBundle(parts, shared: shared).offers()
    } catch {
      throw error.refusal(about: "bundle")
    }
    let bundle = unit.newID().description
    var records: [CaseRecord] = []
    var views: [CaseView] = []
    for (part, offered) in zip(parts, offers) {
      let serial = try CaseSerial.next(code: part.item.numberingCode, day: occasion.day, in: unit.transaction)
      let submission = CaseDomain.SubmitCase(
        id: unit.newID().description, serial: serial.value, applicant: gathered.applicant, item: part.item, offered: offered,
        held: gathered.held, note: request.note, bundle: bundle)
      let events: [CaseEvent]
      do {
        events = try submission.decide(occasion: occasion, rules: rules)
      } catch {
        throw error.refusal(about: part.item.code)
      }
      serial.keep(in: unit.transaction)
      views.append(try unit.file(events))
      records.append(try CaseRecord(history: events))
    }
    try BundleTable.insert(bundle, cases: records.map(\.id), in: unit.transaction)
    return BundleView(bundle, records, views)
  }

  /// What each part offers, and what all share, each upload looked at now.
  private func offered(
    _ request: Request, _ gathered: Gathered, _ unit: WorkUnit
  ) throws -> ([CaseDomain.SubmitBundle.Part], [CaseDomain.Evidence]) {
    let files = try OfferedFiles.named(
      in: request.parts.flatMap(\.evidence) + request.evidence, of: gathered.applicant.subject, at: unit.at, in: unit.transaction)
    let parts = try zip(gathered.items, request.parts).map { item, part in
      CaseDomain.SubmitBundle.Part(item: item, offered: try part.evidence.offered(held: gathered.held, files: files))
    }
    return (parts, try request.evidence.offered(held: gathered.held, files: files))
  }
}
