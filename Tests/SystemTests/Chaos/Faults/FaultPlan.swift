import Bus

/// The faults of one run, drawn from a seed: which programs meet them, in which order, and for how long.
struct FaultPlan: Sendable {
  /// One row of faults for each group of programs. Rows run side by side, so that two faults may meet; one program meets one at a time.
  var rows: [[PlannedFault]]

  init(kills: Int, pauses: Int, cuts: Int, groups: [[String]], seed: UInt64) {
    var random = Xoshiro256(seed: seed)
    var faults = (0..<kills).map { _ in Fault.kill }
    // A pause is short, or passes suspicion, leases and heartbeats; turn by turn, so that even few are of both kinds.
    faults += (0..<pauses).map { .pause(.milliseconds(Int.random(in: $0.isMultiple(of: 2) ? 3_500...6_000 : 20...700, using: &random))) }
    faults += (0..<cuts).map { Self.cut($0, using: &random) }
    faults.shuffle(using: &random)
    rows = groups.map { _ in [] }
    for (place, fault) in faults.enumerated() {
      let row = place % groups.count
      rows[row].append(PlannedFault(member: groups[row][Int.random(in: groups[row].indices, using: &random)], fault: fault))
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
