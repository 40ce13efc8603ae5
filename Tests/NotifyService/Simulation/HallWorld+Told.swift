import Contracts
import Store

/// Everybody is told what they have to know, once.
extension HallWorld {
  func checkNotices(_ visits: [String: [LoggedVisit]]) throws {
    var kept: [String: Int] = [:]
    var sequences: [String: [Int64]] = [:]
    var ofCases: [String: Int] = [:]
    for row in try database.rows("SELECT id, subject, sequence, case_id FROM notice ORDER BY subject, sequence") {
      kept[try row.text(0), default: 0] += 1
      sequences[try row.text(1), default: []].append(try row.integer(2))
      ofCases[try row.text(3), default: 0] += 1
    }
    for (subject, numbers) in sequences where numbers != Array(1...Int64(numbers.count)) {
      throw HallViolation("the mailbox of \(subject) has a hole: \(numbers)")
    }
    var wanted: Set<String> = []
    for one in told.cases {
      if one.reason.isEmpty { wanted.insert("\(one.id).case-received.1") }
      for revision in one.decided { wanted.insert("\(one.id).case-decided.\(revision)") }
      guard ofCases[one.id, default: 0] > 0 else { throw HallViolation("nobody was told of case \(one.id)") }
    }
    for (id, events) in visits {
      for event in events {
        switch event.kind {
        case "notify.visitBooked": wanted.insert("\(id).visit-booked.\(event.view.revision)")
        case "notify.visitCancelled": wanted.insert("\(id).visit-cancelled.\(event.view.revision)")
        case "notify.visitMissed": wanted.insert("\(id).visit-missed.\(event.view.revision)")
        default: break
        }
      }
    }
    for name in errandsOfMoves() { wanted.insert(name) }
    for name in wanted.sorted() where kept[name] != 1 { throw HallViolation("notice \(name) is there \(kept[name] ?? 0) times") }
    try checkNothingElse(kept.keys.filter { !wanted.contains($0) }, visits)
  }

  /// A move that was acknowledged is told of.
  private func errandsOfMoves() -> [String] {
    errands.compactMap { standing in
      guard case .move(let visit) = standing.errand.act, let view = standing.visit else { return nil }
      return "\(visit).visit-changed.\(view.revision)"
    }
  }

  /// What else is told is of a change that there was, or of a visit that is to come.
  private func checkNothingElse(_ others: [String], _ visits: [String: [LoggedVisit]]) throws {
    for name in others.sorted() {
      let parts = name.split(separator: ".").map(String.init)
      switch parts[1] {
      case "visit-changed", "visit-conflict":
        guard visits[parts[0]]?.contains(where: { "\($0.view.revision)" == parts[2] && $0.kind == "notify.visitChanged" }) == true else {
          throw HallViolation("\(name) tells of nothing")
        }
      case "visit-tomorrow", "visit-soon":
        let events = visits[parts[0]] ?? []
        let times = events.indices.count { $0 == 0 || events[$0].place != events[$0 - 1].place }
        let count = others.count { $0.hasPrefix("\(parts[0]).\(parts[1]).") }
        guard count <= times else { throw HallViolation("\(parts[0]) is reminded \(count) times, of \(times) times that it had") }
      case "visit-waiting":
        guard told.cases.contains(where: { $0.id == parts[0] && !$0.reason.isEmpty }) else {
          throw HallViolation("\(name) tells of nothing")
        }
      default: throw HallViolation("\(name) is told, and nothing was to be told")
      }
    }
  }
}
