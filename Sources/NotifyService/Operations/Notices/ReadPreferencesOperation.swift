import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.preferences`: how a subject wants to be told, under any id that means it.
struct ReadPreferencesOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadPreferences, _ context: CallContext) async throws -> PreferencesView {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject") }
    let read = try PersonalRead(request.purpose, by: context.principal)
    let items = try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: NotifyService.name), context,
      otherwise: NotifyRefusals.notOwnPreferences, without: IdentityRefusals.mandateMissing)
    if context.principal.role != .applicant {
      try await PreferencesAccess(environment: environment).check(request.subject, request.purpose)
    }
    guard items == nil else { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
    do {
      let kept = try await environment.store.read { try PreferenceTable.preferences(of: request.subject, in: $0) }
      return PreferencesView(kept ?? .standard)
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
