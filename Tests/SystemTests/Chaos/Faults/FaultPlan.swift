import Bus

/// The faults of one run, drawn from a seed: which programs meet them, in which order, and for how long. Kills are dealt by turns, so that each
/// program has its share of them.
struct FaultPlan: Sendable {
  /// One row of faults for each group of programs. Rows run side by side, so that two faults may meet; one program meets one at a time.
  private(set) var rows: [[PlannedFault]]

  /// - Parameters:
  ///   - kills: among all programs.
  ///   - each: besides, of each kind of them: of the hub, of PostgreSQL where it is one of them, and of the services together.
  init(kills: Int, each: Int = 0, pauses: Int, cuts: Int, groups: [[String]], seed: UInt64) {
    var random = Xoshiro256(seed: seed)
    rows = groups.map { _ in [] }
    let members = groups.joined().shuffled(using: &random)
    var victims = KillTurns(among: members).deal(kills)
    for kind in MemberKind.allCases { victims += KillTurns(among: members.filter { MemberKind(of: $0) == kind }).deal(each) }
    for victim in victims {
      guard let row = groups.firstIndex(where: { $0.contains(victim) }) else { continue }
      rows[row].append(PlannedFault(member: victim, fault: .kill))
    }
    // A pause is short, or passes suspicion, leases and heartbeats; turn by turn, so that even few are of both kinds.
    var others: [Fault] = (0..<pauses).map {
      .pause(.milliseconds(Int.random(in: $0.isMultiple(of: 2) ? 3_500...6_000 : 20...700, using: &random)))
    }
    others += (0..<cuts).map { Self.cut($0, using: &random) }
    for fault in others.shuffled(using: &random) {
      // The row with the least to do, so that all take about as long.
      guard let row = rows.indices.min(by: { rows[$0].count < rows[$1].count }) else { continue }
      rows[row].append(PlannedFault(member: groups[row][Int.random(in: groups[row].indices, using: &random)], fault: fault))
    }
    for row in rows.indices { rows[row].shuffle(using: &random) }
  }

  /// How often each program is killed.
  var kills: [String: Int] {
    rows.joined().reduce(into: [:]) { kills, planned in
      if case .kill = planned.fault { kills[planned.member, default: 0] += 1 }
    }
  }

  private static func cut(_ place: Int, using random: inout Xoshiro256) -> Fault {
    switch place % 4 {
    case 0: .close
    case 1: .halfOpen(.toProgram, lasting: .milliseconds(Int.random(in: 0...4_000, using: &random)))
    case 2:
      .delay(.milliseconds(Int.random(in: 10...300, using: &random)), lasting: .milliseconds(Int.random(in: 500...2_500, using: &random)))
    default: .halfOpen(.toCaller, lasting: .milliseconds(Int.random(in: 0...4_000, using: &random)))
    }
  }
}
