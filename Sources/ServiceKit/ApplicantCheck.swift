public import Bus
import Contracts
import Store

/// Asks the identity service whether an applicant is who they say, and may act for whom they say. What is only asserted, and taken so, costs
/// nothing; nobody but an applicant is asked about.
///
/// Subjects that were merged are one: a service that asks keeps a ``MergedSubjectTable``.
public struct ApplicantCheck: Sendable {
  /// The level of one who names no session.
  static let assertedLevel = 1

  private let mode: AssuranceMode
  private let store: Store
  private let service: Principal

  /// - Parameter service: The name of the service that asks.
  public init(_ environment: ServiceEnvironment, as service: String) {
    mode = environment.assurance
    store = environment.store
    self.service = Principal(id: service, role: .service, channel: "service")
  }

  /// Whether the session of an applicant stands, is theirs, and is as high as is needed. It is the moment of the answer that counts: what runs
  /// when a session ends is finished.
  /// - Parameter level: 0: any will do.
  /// - Throws: `identity.sessionMissing`, `identity.sessionNotStanding`, `identity.assuranceTooLow`, or what the call throws.
  public nonisolated(nonsending) func checkSession(_ context: CallContext, level: Int = 0) async throws(Refusal) {
    let principal = context.principal
    guard principal.role == .applicant else { return }
    guard !principal.session.isEmpty else {
      if mode == .required { throw IdentityRefusals.sessionMissing.refusal("session") }
      return try Self.check(Self.assertedLevel, needs: level)
    }
    let standing = try await context.call(CheckSession.with { $0.session = principal.session }, as: service)
    guard standing.state == .standing, try await SameSubject.isMeant(by: standing.subject, and: principal.id, in: store) else {
      throw IdentityRefusals.sessionNotStanding.refusal("\(standing.state)")
    }
    try Self.check(standing.level, needs: level)
  }

  /// For which items an applicant acts here, as the identity service says at this moment: what runs when a mandate is revoked is finished.
  /// - Parameters:
  ///   - subject: whose affair it is.
  ///   - item: the item's code; empty: anything that there is a mandate for.
  ///   - stranger: the refusal of one whose affair it is not, and who does not say that they act for that subject.
  ///   - missing: the refusal of one who says so, and may not.
  /// - Returns: The items' codes; nil for all.
  /// - Throws: the refusals given, `identity.actingNotTaken`, or what the call throws.
  public nonisolated(nonsending) func items(
    _ context: CallContext, subject: String, item: String, stranger: RefusalKind, missing: RefusalKind
  ) async throws(Refusal) -> Set<String>? {
    let principal = context.principal
    try principal.checkActing(isTaken: true)
    guard principal.role == .applicant else { return nil }
    guard try await SameSubject.isMeant(by: principal.represented, and: subject, in: store) else { throw stranger.refusal("subject") }
    guard !principal.actingFor.isEmpty else { return nil }
    let question = MayAct.with {
      $0.agent = principal.id
      $0.subject = subject
      $0.item = item
    }
    let answer = try await context.call(question, as: service)
    guard answer.allowed else { throw missing.refusal("\(answer.denial)") }
    return answer.items.isEmpty ? nil : Set(answer.items)
  }

  private static func check(_ level: Int, needs needed: Int) throws(Refusal) {
    guard level < needed else { return }
    throw IdentityRefusals.assuranceTooLow.refusal("level \(needed)")
  }
}
