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
    unfolded.place(at: try CaseJournal.append(unfolded.told, for: self), isCounted: true)
    FigureTable.move(CaseCount.changes(from: nil, to: unfolded.kept.count), in: transaction)
    try CaseTable.insert(unfolded.kept, in: transaction)
    try OpenStepTable.change(to: unfolded.kept, in: transaction)
    try CaseActTable.insert(unfolded.reviews, of: unfolded.kept.record.id, in: transaction)
    try CaseTimerTable.change(
      of: unfolded.kept.record.id, from: [:], to: CaseTimer.timers(of: unfolded.kept.record), in: transaction)
    try FileUseTable.keep(unfolded.kept.record.evidence, beyond: [], of: unfolded.kept.record.id, in: transaction)
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
    // One of before there were figures is counted by the duty, as it is then, with all of its acts.
    unfolded.place(at: try CaseJournal.append(unfolded.told, for: self), isCounted: kept.counted != nil)
    if let standing = kept.standingCount {
      FigureTable.move(CaseCount.changes(from: standing, to: unfolded.kept.count), in: transaction)
    }
    try CaseTable.update(unfolded.kept, from: kept, in: transaction)
    try OpenStepTable.change(to: unfolded.kept, in: transaction)
    try CaseActTable.insert(unfolded.reviews, of: unfolded.kept.record.id, in: transaction)
    for event in events { try ViolationTable.keep(event, of: kept.record, for: self) }
    try CaseTimerTable.change(
      of: kept.record.id, from: CaseTimer.timers(of: kept.record), to: CaseTimer.timers(of: unfolded.kept.record), in: transaction)
    try FileUseTable.keep(unfolded.kept.record.evidence, beyond: kept.record.evidence, of: kept.record.id, in: transaction)
    return (unfolded.kept.record, unfolded.view)
  }
}

/// A case while its new events are taken, with how it is seen after each.
private struct Unfolded {
  private(set) var kept: KeptCase
  private(set) var told: [(event: CaseEvent, view: CaseView)] = []
  private(set) var reviews: [ReviewedAct] = []
  private(set) var view = CaseView()

  init(_ kept: KeptCase) {
    self.kept = kept
    // An event's view has none: its own sequence is it.
    self.kept.position = 0
  }

  mutating func take(_ event: CaseEvent) throws(CaseHistoryFault) {
    if ActReview.isAsked(about: event) {
      reviews.append(ReviewedAct(event, on: kept.record, position: Int64(told.count)))
    }
    try kept.apply(event)
    tell(event)
  }

  mutating func tell(_ event: CaseEvent) {
    view = CaseView(kept, on: event.occasion.day)
    told.append((event, view))
  }

  /// Takes its place in the log and in the figures.
  /// - Parameter last: the sequence of the last of the events.
  mutating func place(at last: Int64, isCounted: Bool) {
    let first = last - Int64(told.count) + 1
    for place in reviews.indices { reviews[place].position += first }
    kept.position = last
    kept.counted = isCounted ? CaseFigure(kept.record.state) : nil
    view.position = Int(last)
  }
}
