public import Bus
public import Contracts

/// A read of what concerns one person: by whom, and what for. Every service asks both in the same way, before it looks anything up; the identity
/// service rules, besides, on the fields that each purpose covers.
public struct PersonalRead: Sendable {
  /// What a case, its history and its visit are read for.
  public static let ofCase: Set<PurposeKind> = [.ownUse, .handling, .audit]

  private let principal: Principal
  private let purpose: Purpose

  /// - Parameter kinds: What this may be read for at all.
  /// - Throws: `identity.purposeMissing`, also where it lacks its case or step; `identity.purposeNotAllowed`; `identity.actingNotTaken`.
  public init(_ purpose: Purpose?, by principal: Principal, among kinds: Set<PurposeKind> = ofCase) throws(Refusal) {
    try principal.checkActing(isTaken: true)
    guard let purpose, purpose.kind != .unspecified else { throw IdentityRefusals.purposeMissing.refusal("purpose") }
    guard kinds.contains(purpose.kind), Self.purposes(of: principal.role).contains(purpose.kind) else {
      throw IdentityRefusals.purposeNotAllowed.refusal("\(principal.role), \(purpose.kind)")
    }
    let named = (case: !purpose.caseID.isEmpty, step: !purpose.step.isEmpty)
    switch purpose.kind {
    case .handling: guard named.case, named.step else { throw IdentityRefusals.purposeMissing.refusal("caseID, step") }
    case .submission:
      // Who may ask about anybody says for which draft or at which step; an applicant asks about nobody else.
      guard principal.role == .applicant || named.case || named.step else { throw IdentityRefusals.purposeMissing.refusal("caseID, step") }
    case .ownUse, .guide, .audit, .unspecified: break
    }
    self.purpose = purpose
    self.principal = principal
  }

  /// An applicant reads the own data, or that of the one for whom they may act; in a session that stands, where one is named or needed.
  /// - Parameters:
  ///   - item: what the mandate must be for; empty: anything that there is one for.
  ///   - missing: the refusal of one who says that they act for that subject, and may not.
  /// - Returns: The codes of the items whose cases may be shown; nil for all.
  /// - Throws: the refusals given; what ``ApplicantCheck`` throws.
  @discardableResult
  public nonisolated(nonsending) func check(
    of subject: String, item: String, by applicant: ApplicantCheck, _ context: CallContext, otherwise refusal: RefusalKind,
    without missing: RefusalKind
  ) async throws(Refusal) -> Set<String>? {
    guard principal.role == .applicant else { return nil }
    try await applicant.checkSession(context)
    return try await applicant.items(context, subject: subject, item: item, stranger: refusal, missing: missing)
  }

  /// Who handles a case reads that case and no other.
  /// - Parameter names: the case's id, and its number where people know it by one.
  /// - Throws: `identity.purposeNotAllowed`.
  public func check(ofCase names: String...) throws(Refusal) {
    guard purpose.kind != .handling || names.contains(purpose.caseID) else {
      throw IdentityRefusals.purposeNotAllowed.refusal("purpose.caseID")
    }
  }

  /// What each role reads for. Who runs the suite reads nobody's data.
  public static func purposes(of role: Role) -> Set<PurposeKind> {
    switch role {
    case .applicant: [.ownUse, .guide, .submission, .handling]
    case .clerk, .service: [.guide, .submission, .handling]
    case .approver: [.handling]
    case .auditor: [.audit]
    case .operator, .none: []
    }
  }
}
