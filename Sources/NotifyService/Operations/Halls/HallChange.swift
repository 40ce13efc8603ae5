import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Another record of some halls, told of or written together with what it does to visits.
struct HallChange: Sendable {
  let desk: VisitDesk
  /// The halls that change.
  let records: [HallRecord]
  /// Nil: as before.
  let lengths: [String: Int]?
  /// Whether the sample's halls go, where they are in force.
  let replacesSample: Bool

  /// What it comes to for the halls themselves.
  struct Plan: Sendable {
    let before: [HallTable.Kept]
    let isSample: Bool
    let changed: [HallRecord]
    let gone: [Hall.ID]
    let isChange: Bool
    /// For the halls as they are after it.
    let rules: BookingRules

    /// Those whose visits are to be looked at.
    var halls: [Hall.ID] { (changed.map(\.id) + gone).sorted() }
  }

  /// - Throws: `notify.hallUnfit`.
  func plan(in transaction: ReadTransaction) throws -> Plan {
    let before = try desk.halls.records(in: transaction)
    let isSample = try HallTable.change(in: transaction) == 0
    let kept = isSample && replacesSample ? [] : before
    let changed = records.filter { record in !before.contains { $0.id == record.id && $0.record == record.json } }
    let ids = Set(records.map(\.id))
    let gone = before.map(\.id).filter { id in !kept.contains { $0.id == id } && !ids.contains(id) }
    let all = try records + kept.filter { !ids.contains($0.id) }.map { try HallRecord(json: $0.record) }
    guard all.count <= HallCatalogue.mostHalls else { throw NotifyRefusals.hallUnfit.refusal("\(HallCatalogue.mostHalls)") }
    let known = try HallTable.lengths(in: transaction)
    let newLengths = lengths ?? known
    let calendar = try desk.halls.calendar(in: transaction)
    let rules: BookingRules
    do throws(HallImportFault) {
      rules = try desk.halls.rules(for: all, lengths: newLengths, calendar: calendar)
    } catch {
      throw error.refusal
    }
    let isChange = !changed.isEmpty || !gone.isEmpty || newLengths != known || (isSample && replacesSample)
    return Plan(before: before, isSample: isSample, changed: changed, gone: gone, isChange: isChange, rules: rules)
  }

  /// The halls are others from this write on, so that nothing more is booked where it does not fit. Of the visits that are booked it looks at some, and
  /// ``HallReviews`` goes on with the rest.
  /// - Parameter forecast: what was read before it.
  /// - Throws: `notify.hallUnfit`.
  func apply(_ forecast: HallForecast, dryRun: Bool, _ unit: WorkUnit) throws -> HallChanges {
    let plan = try plan(in: unit.transaction)
    let changed = next(plan.changed, plan.before, unit)
    guard !dryRun && plan.isChange else { return try answer(forecast, changed: changed, written: false, pending: false, plan, unit) }
    let old = try desk.halls.rules(in: unit.transaction)
    let ids = Set(records.map(\.id))
    let staying = plan.isSample && !replacesSample ? plan.before.filter { !ids.contains($0.id) } : []
    for row in staying + changed { try HallTable.insert(row, in: unit.transaction) }
    // The sample's halls that stay as they were are rows from now on, so that each hall has one.
    if plan.isSample {
      for record in records where !plan.changed.contains(where: { $0.id == record.id }) {
        try HallTable.insert(
          HallTable.Kept(id: record.id, revision: 1, record: record.json, official: unit.principal.id, at: unit.at), in: unit.transaction)
      }
    }
    if let lengths { try HallTable.put(lengths, in: unit.transaction) }
    try HallTable.countChange(at: unit.at, in: unit.transaction)
    for id in plan.halls {
      let now = plan.rules.hall(id)
      let renumbers = now.map { now in old.hall(id).map { now.countsOtherwise(in: $0) } ?? true } ?? false
      try desk.review(id, renumbers: renumbers, unit)
    }
    let isPending = try desk.goOnReviewing(limit: HallLimits.reviewedAtOnce, unit)
    let rules = try desk.halls.rules(in: unit.transaction)
    try desk.offer(.new, limit: VisitDesk.offeredAtOnce, by: rules, unit)
    // What has changed may have opened seats for those who were told that there was none.
    try desk.offer(.told, limit: VisitDesk.offeredAtOnce, by: rules, unit)
    return try answer(forecast, changed: changed, written: true, pending: isPending, plan, unit)
  }

  private func next(_ changed: [HallRecord], _ before: [HallTable.Kept], _ unit: WorkUnit) -> [HallTable.Kept] {
    changed.map { record in
      let revision = before.first { $0.id == record.id }?.revision ?? 0
      return HallTable.Kept(id: record.id, revision: revision + 1, record: record.json, official: unit.principal.id, at: unit.at)
    }
  }

  private func answer(
    _ forecast: HallForecast, changed: [HallTable.Kept], written: Bool, pending: Bool, _ plan: Plan, _ unit: WorkUnit
  ) throws -> HallChanges {
    let conflicts = try forecast.conflicts.map { visit, why in
      let now = written ? try VisitTable.find(visit.id, in: unit.transaction) ?? visit : visit
      return ConflictView(now, why: why, since: written ? unit.at : 0, rules: plan.rules)
    }
    return HallChanges.with {
      $0.written = written
      $0.halls = changed.map { HallView($0, rules: plan.rules) }
      $0.conflicts = conflicts
      $0.count = forecast.count
      $0.renumbered = forecast.renumbered
      $0.pending = pending
    }
  }
}

extension HallImportFault {
  /// In the registry's words; the detail names the hall and the field.
  var refusal: Refusal {
    let detail =
      switch self {
      case .unreadable(let path): path.isEmpty ? "JSON" : path
      case .count: "halls"
      case .hall(let id, let fault): "\(id) \(fault)"
      case .value(let id, let field): "\(id) \(field)"
      case .duplicate(let id): "\(id) id"
      case .visitMinutes: "visit_minutes"
      }
    return NotifyRefusals.hallUnfit.refusal(detail)
  }
}
