import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Tells people: into the mailbox in the same transaction, and by mail as a delivery that is sent once the transaction is on disk.
struct NoticeDesk: Sendable {
  /// Whether there is a mail server to hand notices to.
  let sendsMail: Bool

  /// Writes a notice and its delivery, once: one with the same id that is there already is left as it is.
  /// - Parameters:
  ///   - caseID: The case that it comes from, under which the address is asked for.
  ///   - appointment: The visit as it stands after what is told.
  func tell(_ notice: Notice, of caseID: String, appointment: VisitView? = nil, _ unit: WorkUnit) throws(StoreError) {
    let isNew = try NoticeTable.insert(notice, caseID: caseID, appointment: appointment, at: unit.at, in: unit.transaction)
    guard isNew, sendsMail else { return }
    try DeliveryTable.insert(Delivery(notice: notice.id, channel: .mail, now: Int64(unit.at)), in: unit.transaction)
  }
}
