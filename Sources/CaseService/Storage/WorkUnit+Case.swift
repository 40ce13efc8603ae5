import Bus
import CaseDomain
import Contracts
import ServiceKit

extension WorkUnit {
  /// Keeps a new case and what began it.
  /// - Returns: The case as it is seen now.
  func file(_ events: [CaseEvent]) throws -> CaseView {
    guard let first = events.first else { throw KeptCaseFault.history(.empty) }
    let kept = KeptCase(
      record: try CaseRecord(beginning: first), submittedAt: first.occasion.at, channel: principal.channel)
    var unfolded = Unfolded(kept)
    unfolded.tell(first)
    for event in events.dropFirst() { try unfolded.take(event) }
    try CaseJournal.append(unfolded.told, for: self)
    try CaseTable.insert(unfolded.kept, in: transaction)
    try CaseTimerTable.change(
      of: unfolded.kept.record.id, from: [:], to: CaseTimer.timers(of: unfolded.kept.record), in: transaction)
    return unfolded.view
  }

  /// Keeps what happened to a case.
  /// - Returns: The case as it is seen now.
  func advance(_ kept: KeptCase, by events: [CaseEvent]) throws -> CaseView { try advanced(kept, by: events).view }

  /// Keeps what happened to a case.
  /// - Returns: The case afterwards, and as it is seen now.
  func advanced(_ kept: KeptCase, by events: [CaseEvent]) throws -> (record: CaseRecord, view: CaseView) {
    var unfolded = Unfolded(kept)
    for event in events { try unfolded.take(event) }
    try CaseJournal.append(unfolded.told, for: self)
    try CaseTable.update(unfolded.kept.record, in: transaction)
    for event in events { try ViolationTable.keep(event, of: kept.record, for: self) }
    try CaseTimerTable.change(
      of: kept.record.id, from: CaseTimer.timers(of: kept.record), to: CaseTimer.timers(of: unfolded.kept.record), in: transaction)
    return (unfolded.kept.record, unfolded.view)
  }
}

/// A case while its new events are taken, with how it is seen after each.
private struct Unfolded {
  private(set) var kept: KeptCase
  private(set) var told: [(event: CaseEvent, view: CaseView)] = []
  private(set) var view = CaseView()

  init(_ kept: KeptCase) { self.kept = kept }

  mutating func take(_ event: CaseEvent) throws(CaseHistoryFault) {
    try kept.record.apply(event)
    tell(event)
  }

  mutating func tell(_ event: CaseEvent) {
    view = CaseView(kept, on: event.occasion.day)
    told.append((event, view))
  }
}
