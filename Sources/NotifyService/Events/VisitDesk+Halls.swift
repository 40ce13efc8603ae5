import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// What a change of the halls does to visits: nobody loses a seat.
extension VisitDesk {
  /// Visits that are offered another seat in the write of the change itself; a duty goes on with the others.
  static let offeredAtOnce = 50

  /// What a change of halls comes to for the visits that are booked.
  struct HallEffect {
    var conflicts: [(visit: Visit, why: HallConflict)] = []
    /// As they stand after it.
    var renumbered: [Visit] = []
    /// For which another seat was kept that is not as it was.
    var withoutHold: [Visit] = []
  }

  /// Reads what it would do, and writes nothing.
  /// - Parameters:
  ///   - changed: the ids of the halls that differ.
  ///   - rules: for the halls as they are after it.
  func effect(ofChanging changed: [Hall.ID], by rules: BookingRules, _ unit: WorkUnit) throws -> HallEffect {
    let today = ShanghaiTime(microseconds: unit.at).day
    var effect = HallEffect()
    for id in changed {
      for visit in try VisitTable.open(in: id, from: today, in: unit.transaction) {
        switch rules.fit(of: visit) {
        case .same: continue
        case .renumbered(let place): effect.renumbered.append(visit.renumbered(place))
        case .conflict(let why): effect.conflicts.append((visit, why))
        }
      }
      for held in try HoldTable.visits(in: id, from: today, in: unit.transaction) {
        guard let visit = try VisitTable.find(held, in: unit.transaction), let hold = visit.hold else { continue }
        let there = Visit(
          id: visit.id, subject: visit.subject, status: visit.status, pool: visit.pool, reasons: visit.reasons,
          appointment: hold.appointment, revision: visit.revision)
        if rules.fit(of: there) != .same { effect.withoutHold.append(visit) }
      }
    }
    return effect
  }

  /// Carries it out, in the write in which the halls change.
  func apply(_ effect: HallEffect, by rules: BookingRules, _ unit: WorkUnit) throws {
    // All give their seats back before any takes one: of two that are renumbered each may come to where the other was.
    for visit in effect.withoutHold {
      guard let event = visit.withoutHold() else { continue }
      try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", by: rules, unit)
      try ConflictTable.set(visit.id, .new, in: unit.transaction)
    }
    let moving = effect.renumbered + effect.conflicts.map(\.visit)
    let current = try moving.map { try VisitTable.find($0.id, in: unit.transaction) ?? $0 }
    for visit in current { try SeatTable.free(visit, in: unit.transaction) }
    for (visit, planned) in zip(current, effect.renumbered) {
      try VisitTable.keep(visit.renumbered(planned.appointment), in: unit.transaction)
      try ConflictTable.remove(visit.id, in: unit.transaction)
    }
    for (visit, conflict) in zip(current.dropFirst(effect.renumbered.count), effect.conflicts) {
      try ConflictTable.insert(visit, why: conflict.why, at: unit.at, in: unit.transaction)
      try VisitTable.keep(visit.besideSlots(), in: unit.transaction)
    }
    try offer(.new, limit: Self.offeredAtOnce, by: rules, unit)
    // What has changed may have opened seats for those who were told that there was none.
    try offer(.told, limit: Self.offeredAtOnce, by: rules, unit)
  }

  /// Looks for other seats for visits that do not fit, keeps them, and tells their persons.
  /// - Returns: How many were looked at.
  @discardableResult
  func offer(_ standing: ConflictTable.Standing, limit: Int, by rules: BookingRules, _ unit: WorkUnit) throws -> Int {
    let now = ShanghaiTime(microseconds: unit.at)
    let open = try ConflictTable.list(standing, limit: limit, in: unit.transaction)
    for kept in open {
      guard let visit = try VisitTable.find(kept.visit, in: unit.transaction), visit.status.isOpen else {
        try ConflictTable.remove(kept.visit, in: unit.transaction)
        continue
      }
      // What its person is choosing at this moment is theirs to confirm; another offer is looked for where that lapses.
      if visit.hold?.ground == .chosen {
        if standing == .new { try ConflictTable.set(visit.id, .offered, in: unit.transaction) }
        continue
      }
      let other = try nearest(to: visit, by: rules, now, unit)
      // That none is free is told once.
      guard other != nil || standing == .new else { continue }
      let event = visit.conflicted(offered: other, now: now)
      try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", conflict: kept.why, by: rules, unit)
      try ConflictTable.set(visit.id, other == nil ? .told : .offered, in: unit.transaction)
    }
    return open.count
  }

  /// The free seat that is nearest to what the visit had: its hall, its day, its part of the day.
  private func nearest(to visit: Visit, by rules: BookingRules, _ now: ShanghaiTime, _ unit: WorkUnit) throws -> Appointment? {
    let old = visit.appointment
    let wish = SeatWish(
      place: rules.hall(old.hall)?.place, hall: old.hall, days: [old.day], parts: [old.start < 12 * 60 ? .morning : .afternoon])
    let seats = DaySeats(rules: rules, pool: visit.pool, transaction: unit.transaction)
    return try rules.offers(
      for: visit.reasons, wish: wish, pool: visit.pool, now: now, count: 1, most: (halls: 2, days: 2), isFull: seats.isFull,
      load: seats.load, taken: seats.taken
    ).first?.appointment
  }
}
