import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Tells people: into the mailbox in the same transaction, and over other channels as deliveries that are sent once the transaction is on disk.
struct NoticeDesk: Sendable {
  /// Over which channels notices go.
  let plan: DeliveryPlan

  /// Writes a notice and its deliveries, once: one with the same id that is there already is left as it is.
  /// - Parameters:
  ///   - caseID: The case that it comes from, under which the address is asked for.
  ///   - appointment: The visit as it stands after what is told.
  ///   - channel: The one that a code goes over.
  ///   - until: When it is of no use any more, in microseconds since 1970.
  func tell(
    _ notice: Notice, of caseID: String, appointment: VisitView? = nil, over channel: NoticeChannel? = nil, until: Int64? = nil,
    _ unit: WorkUnit
  ) throws {
    let isNew = try NoticeTable.insert(notice, caseID: caseID, appointment: appointment, at: unit.at, in: unit.transaction)
    guard isNew, !plan.channels.isEmpty else { return }
    let (preferences, now) = (
      try PreferenceTable.preferences(of: notice.subject, in: unit.transaction) ?? .standard, Int64(unit.at)
    )
    for delivery in plan.deliveries(of: notice.id, preferences, over: channel, now: now, until: until) {
      try DeliveryTable.insert(delivery, at: now, in: unit.transaction)
    }
  }
}
