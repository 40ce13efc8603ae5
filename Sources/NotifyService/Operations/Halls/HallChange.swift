import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Another record of some halls, told of or written together with what it does to visits.
struct HallChange {
  /// Conflicts that an answer lists.
  static let mostListed = 200

  let desk: VisitDesk
  /// The halls that change.
  let records: [HallRecord]
  /// Nil: as before.
  let lengths: [String: Int]?
  /// Whether the sample's halls go, where they are in force.
  let replacesSample: Bool

  /// - Throws: `notify.hallUnfit`.
  func apply(dryRun: Bool, _ unit: WorkUnit) throws -> HallChanges {
    let halls = desk.halls
    let before = try halls.records(in: unit.transaction)
    let isSample = try HallTable.change(in: unit.transaction) == 0
    let kept = isSample && replacesSample ? [] : before
    let changed = records.filter { record in !before.contains { $0.id == record.id && $0.record == record.json } }
    let ids = Set(records.map(\.id))
    let gone = before.map(\.id).filter { id in !kept.contains { $0.id == id } && !ids.contains(id) }
    let all = try records + kept.filter { !ids.contains($0.id) }.map { try HallRecord(json: $0.record) }
    guard all.count <= HallCatalogue.mostHalls else { throw NotifyRefusals.hallUnfit.refusal("\(HallCatalogue.mostHalls)") }
    let known = try HallTable.lengths(in: unit.transaction)
    let newLengths = lengths ?? known
    let rules: BookingRules
    do throws(HallImportFault) {
      rules = try halls.rules(for: all, lengths: newLengths)
    } catch {
      throw error.refusal
    }
    let effect = try desk.effect(ofChanging: (changed.map(\.id) + gone).sorted(), by: rules, unit)
    let isChange = !changed.isEmpty || !gone.isEmpty || newLengths != known || (isSample && replacesSample)
    let rows = (isSample && !replacesSample ? before.filter { !ids.contains($0.id) } : []) + next(changed, before, unit)
    if !dryRun && isChange {
      for row in rows { try HallTable.insert(row, in: unit.transaction) }
      // The sample's halls that stay as they were are rows from now on, so that each hall has one.
      if isSample {
        for record in records where !changed.contains(where: { $0.id == record.id }) {
          try HallTable.insert(
            HallTable.Kept(id: record.id, revision: 1, record: record.json, official: unit.principal.id, at: unit.at), in: unit.transaction)
        }
      }
      if let lengths { try HallTable.put(lengths, in: unit.transaction) }
      try HallTable.countChange(at: unit.at, in: unit.transaction)
      try desk.apply(effect, by: rules, unit)
    }
    return try answer(effect, changed: next(changed, before, unit), written: !dryRun && isChange, by: rules, unit)
  }

  private func next(_ changed: [HallRecord], _ before: [HallTable.Kept], _ unit: WorkUnit) -> [HallTable.Kept] {
    changed.map { record in
      let revision = before.first { $0.id == record.id }?.revision ?? 0
      return HallTable.Kept(id: record.id, revision: revision + 1, record: record.json, official: unit.principal.id, at: unit.at)
    }
  }

  private func answer(
    _ effect: VisitDesk.HallEffect, changed: [HallTable.Kept], written: Bool, by rules: BookingRules, _ unit: WorkUnit
  ) throws -> HallChanges {
    let conflicts = try effect.conflicts.prefix(Self.mostListed).map { visit, why in
      let now = written ? try VisitTable.find(visit.id, in: unit.transaction) ?? visit : visit
      return ConflictView(now, why: why, since: written ? unit.at : 0, rules: rules)
    }
    return HallChanges.with {
      $0.written = written
      $0.halls = changed.map { HallView($0, rules: rules) }
      $0.conflicts = conflicts
      $0.count = effect.conflicts.count
      $0.renumbered = effect.renumbered.count
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
