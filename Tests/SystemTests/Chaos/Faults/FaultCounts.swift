/// How often what was done to whom.
struct FaultCounts: Sendable, CustomStringConvertible {
  private(set) var kills: [String: Int] = [:]
  private(set) var (shortPauses, longPauses) = (0, 0)
  private(set) var (closed, halfOpened, delayed) = (0, 0, 0)

  var killed: Int { kills.values.reduce(0, +) }
  func kills(of kind: MemberKind) -> Int { kills.filter { MemberKind(of: $0.key) == kind }.values.reduce(0, +) }

  var paused: Int { shortPauses + longPauses }
  var cut: Int { closed + halfOpened + delayed }

  mutating func count(_ planned: PlannedFault) {
    switch planned.fault {
    case .kill: kills[planned.member, default: 0] += 1
    case .pause(let time) where time < .seconds(1): shortPauses += 1
    case .pause: longPauses += 1
    case .close: closed += 1
    case .halfOpen: halfOpened += 1
    case .delay: delayed += 1
    }
  }

  var description: String {
    let who = kills.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let kinds = MemberKind.allCases.map { "\($0) \(kills(of: $0))" }.joined(separator: ", ")
    return "\(killed) kills (\(kinds): \(who)), \(paused) pauses (\(longPauses) of them long), "
      + "\(cut) cuts (\(closed) closed, \(halfOpened) half-open, \(delayed) delayed)"
  }
}
