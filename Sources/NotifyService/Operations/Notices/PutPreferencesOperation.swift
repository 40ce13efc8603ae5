import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.putPreferences`: how a subject wants to be told from now on; what waits already goes as it was planned.
struct PutPreferencesOperation: Command {
  typealias Request = PutPreferences

  static let isDoneForAnother = true

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: PutPreferences, _ context: CallContext) async throws -> NoticePreferences {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject") }
    guard let view = request.preferences else { throw BusRefusals.badRequest.refusal("preferences") }
    if context.principal.role != .applicant {
      _ = try PersonalRead(request.purpose, by: context.principal, among: [.handling])
      try await PreferencesAccess(environment: environment).check(request.subject, request.purpose)
    }
    let applicant = ApplicantCheck(environment, as: NotifyService.name)
    try await applicant.checkSession(context)
    let items = try await applicant.items(
      context, subject: request.subject, item: "", stranger: NotifyRefusals.notOwnPreferences, missing: IdentityRefusals.mandateMissing)
    guard items == nil else { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
    return try NoticePreferences(view)
  }

  func decide(_ request: PutPreferences, _ preferences: NoticePreferences, _ unit: WorkUnit) throws -> PreferencesView {
    try PreferenceTable.put(preferences, of: request.subject, at: unit.at, in: unit.transaction)
    return PreferencesView(preferences)
  }
}
