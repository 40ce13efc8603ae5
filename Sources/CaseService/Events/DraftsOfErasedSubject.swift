import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// A subject was erased: their drafts are discarded. No case is open then, and a draft is none.
struct DraftsOfErasedSubject: EventReaction {
  let stream = "identity"
  let kinds = ["identity.subjectErased"]

  func gather(_ event: Event, _ bus: any Caller) async throws -> String {
    try SubjectErased(decoding: event.payload).subject
  }

  func apply(_ event: Event, _ subject: String, _ unit: WorkUnit) throws {
    try CaseDraftTable.remove(of: MergedSubjectTable.ids(of: subject, in: unit.transaction), in: unit.transaction)
  }
}
