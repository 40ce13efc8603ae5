import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.erase`: what names a subject is taken out of every table, where the law allows it.
struct EraseSubjectOperation: Command {
  typealias Request = EraseSubject

  /// What was read before the writer is taken.
  struct Gathered: Sendable {
    let erasure: Erasure
    /// All ids that mean the subject; the one that stays is the first.
    let members: [SubjectID]
    let cases: [Erasure.KnownCase]
  }

  let environment: ServiceEnvironment
  let kept: KeptYears

  nonisolated(nonsending) func gather(_ request: EraseSubject, _ context: CallContext) async throws -> Gathered {
    let erasure = try refusing { () throws(IdentityRefusal) in try Erasure(ground: request.ground) }
    let subject = SubjectID(rawValue: request.subject)
    let own = context.principal.role == .applicant ? SubjectID(rawValue: context.principal.id) : nil
    let members = try await environment.store.read { try SubjectTable.members(of: subject, in: $0) }
    if let own, own != subject, !members.contains(own) { throw IdentityRefusals.notOwnData.refusal() }
    guard !members.isEmpty else { throw IdentityRefusals.unknownSubject.refusal() }
    var cases: [Erasure.KnownCase] = []
    for member in members { cases += try await self.cases(of: member.rawValue, context) }
    return Gathered(erasure: erasure, members: members, cases: cases)
  }

  func decide(_ request: EraseSubject, _ gathered: Gathered, _ unit: WorkUnit) throws -> ErasedSubject {
    let subject = SubjectID(rawValue: request.subject)
    try AssuranceCheck(mode: environment.assurance)(
      unit.principal, needs: AssuranceRule.level(for: .erase), at: unit.at, in: unit.transaction)
    if let earlier = try SubjectTable.erasedAt(subject, in: unit.transaction) {
      // What is written about one who is erased is refused. Where some was all the same, by a fault or a version of before, it goes with a repeat.
      for member in gathered.members { try erase(member, unit) }
      return reply(subject, at: earlier)
    }
    // A merge in between is of a subject whose cases were not asked for.
    guard try SubjectTable.members(of: subject, in: unit.transaction) == gathered.members else {
      throw BusRefusals.unavailable.refusal("the subject was merged or parted meanwhile")
    }
    let certificates = try certificates(of: gathered.members[0], in: unit.transaction)
    let events = try refusing { () throws(IdentityRefusal) in
      try gathered.erasure.decide(
        gathered.members, cases: gathered.cases, certificates: certificates, keptFor: kept.count, today: environment.today)
    }
    for case .subjectErased(let subject, let ground) in events {
      try erase(subject, unit)
      try History.append(.erased, of: subject, detail: ground, unit)
      try SubjectTable.erase(subject, at: unit.at, in: unit.transaction)
      try unit.append(
        "identity.subjectErased", of: subject.rawValue,
        SubjectErased.with {
          $0.subject = subject.rawValue
          $0.ground = ground
        })
    }
    return reply(subject, at: unit.at)
  }

  /// All of a subject and of those merged into it, and not the newest alone: an old one may hold.
  private func certificates(of root: SubjectID, in transaction: Transaction) throws(StoreError) -> [IdentityDomain::Certificate] {
    var certificates: [IdentityDomain::Certificate] = []
    while true {
      let page = try CertificateTable.page(
        of: root, after: certificates.last?.id ?? CertificateID(rawValue: ""), limit: IdentityLimits.certificatesOfSubject, in: transaction)
      certificates += page
      guard page.count == IdentityLimits.certificatesOfSubject else { return certificates }
    }
  }

  private func erase(_ subject: SubjectID, _ unit: WorkUnit) throws {
    for part in ErasablePart.all { _ = try part.erase(subject, unit.at, unit.transaction) }
  }

  private func reply(_ subject: SubjectID, at time: Int) -> ErasedSubject {
    ErasedSubject.with {
      $0.subject = subject.rawValue
      $0.erasedAt = time
    }
  }

  /// Every case of the subject. Where the service of cases does not answer, nothing is erased.
  private nonisolated(nonsending) func cases(of subject: String, _ context: CallContext) async throws(Refusal) -> [Erasure.KnownCase] {
    var cases: [Erasure.KnownCase] = []
    var before = ""
    while true {
      let request = ListCases.with {
        $0.subject = subject
        $0.before = before
        $0.limit = Self.casesPerPage
        $0.purpose = .with {
          $0.kind = .submission
          $0.step = "erasure"
        }
      }
      let page = try await environment.bus.call(request, as: IdentityService.principal, within: context.remaining).cases
      cases += page.map(Erasure.KnownCase.init)
      guard page.count == Self.casesPerPage, let last = page.last else { return cases }
      before = last.id
    }
  }

  private static let casesPerPage = 200
}
