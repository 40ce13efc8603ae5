import Bus
import Contracts
import ItemDomain
import ServiceKit

/// For whom a guide is made: a subject, for a purpose, or somebody unknown, of whom nothing is held.
struct GuidedSubject {
  /// What a subject's certificates may be read for to make a guide.
  private static let purposes: Set<PurposeKind> = [.ownUse, .guide, .submission, .handling]
  private let certificates: SubjectCertificates?

  /// - Throws: `identity.purposeMissing`, `identity.purposeNotAllowed`, also where no certificate could help: who asks about whom, and what for, is
  ///   asked of all alike.
  init(_ subject: String, _ purpose: Purpose?, _ clock: WallClock, _ context: CallContext) throws(Refusal) {
    guard !subject.isEmpty else {
      certificates = nil
      return
    }
    _ = try PersonalRead(purpose, by: context.principal, among: Self.purposes)
    certificates = SubjectCertificates(subject: subject, purpose: purpose, clock: clock)
  }

  nonisolated(nonsending) func held(
    for items: [ItemDomain.Item], in catalogue: Catalogue, _ context: CallContext
  ) async throws -> [HeldCertificate] {
    try await certificates?.read(for: items, in: catalogue, context) ?? []
  }
}
