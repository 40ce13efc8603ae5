import Bus
import Contracts
import NotifyDomain
import ServiceKit

/// A contact point is to be verified: the code goes out to it, and the mailbox says that it does.
struct NoticeOfDueCode: EventReaction {
  let stream = "identity"
  let kinds = ["identity.contactCodeDue"]
  let notices: NoticeDesk

  func gather(_ event: Event, _ bus: any Caller) async throws -> DueCode? {
    let due = try ContactCodeDue(decoding: event.payload)
    let channel: NoticeChannel? =
      switch due.kind {
      case .mail: .mail
      case .phone: .text
      case .unspecified: nil
      }
    guard let channel, let notice = Notice(cause: Hexadecimal.text(event.id), revision: 1, subject: due.subject, content: .contactCode)
    else { return nil }
    return DueCode(notice: notice, channel: channel)
  }

  func apply(_ event: Event, _ gathered: DueCode?, _ unit: WorkUnit) throws {
    // Without a provider nothing goes to the phone, and the mailbox must not say that it does.
    guard let gathered, gathered.channel == .mail || notices.plan.channels.contains(gathered.channel) else { return }
    try notices.tell(gathered.notice, of: "", over: gathered.channel, unit)
  }

  /// A code that is to go over a channel.
  struct DueCode: Sendable {
    let notice: Notice
    let channel: NoticeChannel
  }
}
