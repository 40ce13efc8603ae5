import Bus
import Civics
import NotifyDomain
import ServiceKit
import Store

/// What time does to visits.
extension VisitDesk {
  /// Ends what was held until a moment that has come.
  /// - Returns: How many there were; at most as many as are asked for.
  func lapse(limit: Int, _ unit: WorkUnit) throws -> Int {
    let now = ShanghaiTime(microseconds: unit.at)
    guard try VisitTable.mayLapse(by: now.utcSeconds, in: unit.transaction) else { return 0 }
    let due = try VisitTable.lapsing(by: now.utcSeconds, limit: limit, in: unit.transaction)
    guard !due.isEmpty else { return 0 }
    let rules = try halls.rules(in: unit.transaction)
    for visit in due {
      guard let event = visit.lapsed(now: now) else { continue }
      try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", by: rules, unit)
      if event.visit.status == .expired { try ReasonTable.free(visit.id, listed: nil, in: unit.transaction) }
      // Of one that does not fit its hall another seat is looked for, and told anew, also where its person had chosen one that lapsed.
      if event.visit.status.isOpen, try ConflictTable.find(visit.id, in: unit.transaction)?.standing == .offered {
        try ConflictTable.set(visit.id, .new, in: unit.transaction)
      }
      if visit.hold?.ground != .conflict || !event.visit.status.isOpen {
        try MarkTable.insert(.lapsed, of: visit, at: unit.at, in: unit.transaction)
      }
    }
    return due.count
  }

  /// Ends visits to which nobody came. One that its hall could not keep is taken back instead, and waits for another seat.
  /// - Returns: How many there were.
  func miss(limit: Int, _ unit: WorkUnit) throws -> Int {
    let now = ShanghaiTime(microseconds: unit.at)
    let due = try VisitTable.open(before: now.day, limit: limit, in: unit.transaction)
    guard !due.isEmpty else { return 0 }
    let rules = try halls.rules(in: unit.transaction)
    var ended = 0
    for visit in due {
      let isConflict = try ConflictTable.find(visit.id, in: unit.transaction) != nil
      guard let event = isConflict ? visit.takenBack() : visit.missed(now: now) else { continue }
      try carryOut(event, before: visit, of: visit.reasons.first?.id.caseID ?? "", by: rules, unit)
      try ReasonTable.free(visit.id, listed: isConflict, in: unit.transaction)
      if !isConflict { try MarkTable.insert(.missed, of: visit, at: unit.at, in: unit.transaction) }
      ended += 1
    }
    return ended
  }
}
