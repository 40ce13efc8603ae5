import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Carries out what becomes of visits, in one unit of work: the visit with its seats, the notice, and the event for other services.
///
/// The store has one writer, so each booking sees the seats of all before it; the seats' key would refuse a double in any case.
/// This file is what reasons do; what persons do is beside it, and what time and the halls do.
struct VisitDesk: Sendable {
  /// Waiting reasons that one unit of work gives seats to at most, for each kind of applicant.
  static let mostServed = 50

  let halls: HallBook
  let notices: NoticeDesk

  /// Takes a new reason to come: it joins a visit of its subject or gets the earliest seat. Where none is free it waits, and the subject
  /// is told so. A reason that was taken before changes nothing.
  func take(_ new: NewReason, _ unit: WorkUnit) throws {
    guard try !ReasonTable.contains(new.reason.id, in: unit.transaction) else { return }
    // Who waits was there first.
    try serveWaiting(unit)
    try ReasonTable.insert(new.reason, of: new.subject, at: unit.at, in: unit.transaction)
    try seatOrTell(new, unit)
  }

  /// Takes a reason anew that was dealt with at a window, since something is to be seen that came after it. One for which somebody is still to come
  /// changes nothing.
  func renew(_ new: NewReason, _ unit: WorkUnit) throws {
    let known = try ReasonTable.reasons(ofCase: new.reason.id.caseID, in: unit.transaction).first { $0.reason.id == new.reason.id }
    guard let known else { return try take(new, unit) }
    guard known.standing == .done else { return }
    try serveWaiting(unit)
    try ReasonTable.renew(new.reason, at: unit.at, in: unit.transaction)
    try seatOrTell(new, unit)
  }

  private func seatOrTell(_ new: NewReason, _ unit: WorkUnit) throws {
    let reason = new.reason
    guard try seat(reason, of: new.subject, by: halls.rules(in: unit.transaction), unit) != nil else { return }
    let summary = CaseSummary(number: reason.caseNumber, item: reason.item)
    let content = NoticeContent.visitWaiting(summary, reason.kind)
    guard let notice = Notice(cause: reason.id.caseID, revision: new.revision, subject: new.subject, content: content) else { return }
    try notices.tell(notice, of: reason.id.caseID, unit)
  }

  /// Ends a case's reasons: those left, with their case, or those done, at a window. Seats that get free go to those who wait.
  func end(reasonsOf caseID: String, as standing: ReasonStanding, _ unit: WorkUnit) throws {
    let ending = try ReasonTable.reasons(ofCase: caseID, in: unit.transaction).filter(\.standing.isPending)
    guard !ending.isEmpty else { return }
    let rules = try halls.rules(in: unit.transaction)
    let ids = Set(ending.map(\.reason.id))
    // Read before their reasons end.
    let visits = try Set(ending.compactMap(\.visit)).sorted().compactMap { try VisitTable.find($0, in: unit.transaction) }
    for id in ids { try ReasonTable.end(id, as: standing, in: unit.transaction) }
    for visit in visits {
      guard let event = standing == .done ? rules.fulfil(ids, visit) : rules.leave(ids, visit) else { continue }
      try carryOut(event, before: visit, of: caseID, by: rules, unit)
    }
    try serveWaiting(unit)
  }

  /// Gives seats to reasons that wait, the longest waiting first, as far as there are seats.
  func serveWaiting(_ unit: WorkUnit) throws {
    let today = ShanghaiTime(microseconds: unit.at).day
    for target in NotifyDomain.ItemTarget.allCases {
      guard let head = try ReasonTable.waiting(target, limit: 1, in: unit.transaction).first,
        !SeatSearches.isInVain(for: head.reason.id, target, on: today, in: unit.transaction)
      else { continue }
      let rules = try halls.rules(in: unit.transaction)
      let page = try ReasonTable.waiting(target, limit: Self.mostServed, in: unit.transaction)
      if try serve(page, by: rules, unit) {
        guard page.count == Self.mostServed, let last = page.last else { continue }
        try serveBeyond(WaitingPosition(last), target, by: rules, unit)
      } else if let first = try ReasonTable.waiting(target, limit: 1, in: unit.transaction).first {
        SeatSearches.noteInVain(for: first.reason.id, target, on: today, in: unit.transaction)
      }
    }
  }

  /// - Returns: False where somebody found all full: who came after them waits with them.
  func serve(_ waiting: [KeptReason], by rules: BookingRules, _ unit: WorkUnit) throws -> Bool {
    for kept in waiting {
      // What fits no hall at all keeps nobody behind it waiting.
      if case .full? = try seat(kept.reason, of: kept.subject, by: rules, unit) { return false }
    }
    return true
  }

  /// - Returns: Why it has no seat; nil when it has one.
  private func seat(_ reason: VisitReason, of subject: String, by rules: BookingRules, _ unit: WorkUnit) throws -> BookingRefusal? {
    let now = ShanghaiTime(microseconds: unit.at)
    let seats = DaySeats(rules: rules, pool: .online, transaction: unit.transaction)
    let others = DaySeats(rules: rules, pool: .staff, transaction: unit.transaction)
    for visit in try VisitTable.open(of: subject, from: now.day, in: unit.transaction) where rules.canJoin(visit, now: now) {
      let ofPool = visit.pool == .online ? seats : others
      guard case .success(let event?) = try rules.join(reason, visit, now: now, isFull: ofPool.isFull, taken: ofPool.taken) else {
        continue
      }
      try carryOut(event, joined: [reason], before: visit, of: reason.id.caseID, by: rules, unit)
      return nil
    }
    if let last = SeatSearches.full(for: reason, on: now.day, in: unit.transaction) { return .full(through: last) }
    let id = unit.newID().description
    switch try rules.book(reason, visit: id, subject: subject, now: now, isFull: seats.isFull, taken: seats.taken) {
    case .failure(let refusal):
      if case .full(let last) = refusal { SeatSearches.noteFull(for: reason, through: last, on: now.day, in: unit.transaction) }
      return refusal
    case .success(let event):
      try carryOut(event, joined: [reason], of: reason.id.caseID, by: rules, unit)
      return nil
    }
  }

  /// Writes a visit as it stands after an event, and tells of it.
  /// - Parameters:
  ///   - joined: reasons that have this visit from now on.
  ///   - isChosen: whether its time was its person's choice, so that the joined reasons are not given the earliest seat where it ends.
  ///   - before: the visit before the event; nil for a new one.
  ///   - caseID: the case under which the address is asked for.
  ///   - conflict: why the visit does not fit its hall.
  /// - Returns: The visit as callers see it.
  @discardableResult
  func carryOut(
    _ event: VisitEvent, joined: [VisitReason] = [], isChosen: Bool = false, before: Visit? = nil, of caseID: String,
    conflict: HallConflict? = nil, by rules: BookingRules, _ unit: WorkUnit
  ) throws -> VisitView {
    let visit = event.visit
    try VisitTable.keep(visit, isNew: before == nil, in: unit.transaction)
    for reason in joined {
      try ReasonTable.book(reason.id, visit: visit.id, place: visit.revision, isChosen: isChosen, in: unit.transaction)
    }
    // Who has another time, or comes no more, is nobody's open work.
    let hasMoved = before.map { $0.appointment != visit.appointment && event.kind != .changed && event.kind != .fulfilled } ?? false
    if before != nil, hasMoved || !visit.status.isOpen { try ConflictTable.remove(visit.id, in: unit.transaction) }
    let reasons = visit.reasons.isEmpty ? before?.reasons ?? [] : visit.reasons
    let view = VisitView(visit, reasons: reasons, rules: rules)
    if let notice = Notice(event, before: before, conflict: conflict, rules: rules) {
      try notices.tell(notice, of: caseID, appointment: view, unit)
    }
    try unit.append(event.name, of: visit.id, VisitChanged.with { $0.appointment = view })
    return view
  }
}

extension VisitEvent {
  /// The event's name in the service's log.
  fileprivate var name: String {
    switch kind {
    case .booked: "notify.visitBooked"
    case .changed, .moved, .confirmed, .fulfilled, .rebooked, .conflicted, .arrived: "notify.visitChanged"
    case .held: visit.hold == nil ? "notify.visitHeld" : "notify.visitChanged"
    case .lapsed: visit.status == .expired ? "notify.visitExpired" : "notify.visitChanged"
    case .missed: "notify.visitMissed"
    case .done: "notify.visitDone"
    case .cancelled: "notify.visitCancelled"
    }
  }
}
