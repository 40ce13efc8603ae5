import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Who may see and change visits: their person, or who may act for them in all that the visit is for; and a clerk who handles one of its cases.
struct VisitAccess: Sendable {
  let environment: ServiceEnvironment

  /// - Parameter reasons: What the visit is for, or has been; empty: all that the subject has.
  func check(
    _ subject: String, for reasons: [VisitReason], _ purpose: Purpose?, among kinds: Set<PurposeKind> = PersonalRead.ofCase,
    _ context: CallContext
  ) async throws {
    let read = try PersonalRead(purpose, by: context.principal, among: kinds)
    // Whose it is comes first: a stranger does not learn what there is.
    let items = try await read.check(
      of: subject, item: "", by: ApplicantCheck(environment, as: NotifyService.name), context, otherwise: NotifyRefusals.notOwnVisit,
      without: IdentityRefusals.mandateMissing)
    if let items {
      // A reason of before has no code kept, and nobody's mandate names it.
      let isCovered = !reasons.isEmpty && reasons.allSatisfy { items.contains($0.itemCode) }
      guard isCovered else { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
    }
    guard !reasons.isEmpty, !reasons.contains(where: { $0.id.caseID == purpose?.caseID }) else { return }
    try read.check(ofCase: reasons.first?.id.caseID ?? "")
  }

  /// The same for a visit that is there. One that has lost its reasons to a later visit is its subject's: a clerk sees it for a case of that subject that
  /// somebody has to come for, and for no other.
  /// - Throws: `notify.unknownVisit`.
  func check(visit id: Visit.ID, _ purpose: Purpose?, among kinds: Set<PurposeKind> = PersonalRead.ofCase, _ context: CallContext)
    async throws
  {
    guard !id.isEmpty, !id.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("visitID") }
    let named = purpose?.caseID ?? ""
    let found = try await stored { transaction -> (subject: String, reasons: [VisitReason], cases: [String])? in
      guard let visit = try VisitTable.find(id, in: transaction) else { return nil }
      let reasons = try ReasonTable.reasons(of: id, in: transaction).map(\.reason)
      guard reasons.isEmpty, !named.utf8.contains(0) else { return (visit.subject, reasons, reasons.map(\.id.caseID)) }
      let subjects = try MergedSubjectTable.ids(of: visit.subject, in: transaction)
      let isOwn = try ReasonTable.reasons(ofCase: named, in: transaction).contains { subjects.contains($0.subject) }
      return (visit.subject, reasons, isOwn ? [named] : [])
    }
    guard let found else { throw NotifyRefusals.unknownVisit.refusal("visitID") }
    try await check(found.subject, for: found.reasons, purpose, among: kinds, context)
    guard found.reasons.isEmpty else { return }
    try PersonalRead(purpose, by: context.principal, among: kinds).check(ofCase: found.cases.first ?? "")
  }

  /// The same for what a case has to be come for.
  /// - Throws: `notify.noVisit`.
  func check(case id: String, _ purpose: Purpose?, among kinds: Set<PurposeKind> = PersonalRead.ofCase, _ context: CallContext)
    async throws
  {
    guard !id.isEmpty, !id.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("caseID") }
    let found = try await stored { try ReasonTable.reasons(ofCase: id, in: $0) }
    guard let first = found.first else { throw NotifyRefusals.noVisit.refusal("caseID") }
    try await check(first.subject, for: found.map(\.reason), purpose, among: kinds, context)
  }

  func stored<Result: Sendable>(_ body: @escaping @Sendable (ReadTransaction) throws -> Result) async throws -> Result {
    do {
      return try await environment.store.read(body)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
