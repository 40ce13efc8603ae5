import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Whose preferences somebody in a case may look at and change: those of the subject of that case, and of nobody else.
struct PreferencesAccess: Sendable {
  let environment: ServiceEnvironment

  /// - Throws: `identity.purposeNotAllowed` where the case of the purpose gave the subject neither a notice nor a reason to come.
  func check(_ subject: String, _ purpose: Purpose?) async throws {
    guard let purpose, purpose.kind == .handling else { return }
    let isTheirs = try await VisitAccess(environment: environment).stored { transaction in
      let subjects = try MergedSubjectTable.ids(of: subject, in: transaction)
      if try ReasonTable.reasons(ofCase: purpose.caseID, in: transaction).contains(where: { subjects.contains($0.subject) }) { return true }
      return try NoticeTable.isAny(ofCase: purpose.caseID, to: subjects, in: transaction)
    }
    guard isTheirs else { throw IdentityRefusals.purposeNotAllowed.refusal("purpose.caseID") }
  }
}
