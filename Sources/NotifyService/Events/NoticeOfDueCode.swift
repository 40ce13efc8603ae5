import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A contact point is to be verified: the code goes out by mail, and the mailbox says that it does. Phones wait for a provider.
struct NoticeOfDueCode: EventReaction {
  let stream = "identity"
  let kinds = ["identity.contactCodeDue"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> Notice? {
    let due = try ContactCodeDue(decoding: event.payload)
    guard due.kind == .mail else { return nil }
    return Notice(cause: Hexadecimal.text(event.id), revision: 1, subject: due.subject, content: .contactCode)
  }

  func apply(_ event: Event, _ gathered: Notice?, _ unit: WorkUnit) throws {
    if let gathered { try notices.tell(gathered, of: "", unit) }
  }
}
