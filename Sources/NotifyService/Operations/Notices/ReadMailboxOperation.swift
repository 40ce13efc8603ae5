import Bus
import Contracts
import ServiceKit
import Store

/// `notify.mailbox`: what a subject was told under any id that means it, oldest first; to itself, and to auditors.
struct ReadMailboxOperation: BusOperation {
  static let usual = 50
  static let most = 200

  let environment: ServiceEnvironment

  func handle(_ request: ReadMailbox, _ context: CallContext) async throws -> Mailbox {
    guard !request.subject.isEmpty, !request.subject.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("subject") }
    guard request.after >= 0 else { throw BusRefusals.badRequest.refusal("after") }
    guard request.limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    // A clerk sees the visit; what else a person is told is not the window's.
    let read = try PersonalRead(request.purpose, by: context.principal, among: [.ownUse, .audit])
    // What a mailbox holds is of all items.
    let items = try await read.check(
      of: request.subject, item: "", by: ApplicantCheck(environment, as: NotifyService.name), context,
      otherwise: NotifyRefusals.notOwnMailbox, without: IdentityRefusals.mandateMissing)
    guard items == nil else { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
    let limit = request.limit == 0 ? Self.usual : min(request.limit, Self.most)
    do {
      let notices = try await environment.store.read { transaction in
        try NoticeTable.mailbox(
          of: MergedSubjectTable.ids(of: request.subject, in: transaction), after: request.after, limit: limit, in: transaction)
      }
      return Mailbox.with { $0.notices = notices }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
