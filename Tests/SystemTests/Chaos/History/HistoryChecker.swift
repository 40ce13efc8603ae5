/// Judges a history: every acknowledged command has exactly one effect, every event reached each follower once and in order, and every
/// call ended by its deadline.
struct HistoryChecker {
  /// What a call may take beyond its deadline, since a machine under load does not run everyone at once.
  let slack: Duration

  func findings(in history: History) -> [Finding] {
    history.calls.compactMap(lateness) + commands(of: history) + history.followers.flatMap(deliveries)
  }

  private func lateness(_ call: CallRecord) -> Finding? {
    guard let ended = call.ended else { return Finding(kind: .late, what: "\(call.method) never ended") }
    let late = ended - call.began - call.limit
    return late > slack ? Finding(kind: .late, what: "\(call.method) ended \(late) after its deadline") : nil
  }

  private func commands(of history: History) -> [Finding] {
    let effects = Dictionary(grouping: history.effects, by: \.key)
    let asked = Set(history.commands.map(\.key))
    let unasked = history.effects.filter { !asked.contains($0.key) }
    return history.commands.flatMap { findings(of: $0, effects: effects[$0.key] ?? []) }
      + unasked.map { Finding(kind: .contradicted, what: "\($0.subject) was made, and nobody asked for it (\($0.key))") }
  }

  private func findings(of command: CommandRecord, effects: [EffectRecord]) -> [Finding] {
    let what = "\(command.method) \(command.key)"
    var findings: [Finding] = []
    if effects.count > 1 { findings.append(Finding(kind: .doubled, what: "\(what) made \(effects.map(\.subject))")) }
    switch command.outcome {
    case .acknowledged(let subject):
      if effects.isEmpty {
        findings.append(Finding(kind: .lost, what: "\(what) was acknowledged as \(subject), which is not there"))
      } else if !effects.contains(where: { $0.subject == subject }) {
        findings.append(Finding(kind: .contradicted, what: "\(what) was acknowledged as \(subject), and made \(effects[0].subject)"))
      }
    case .refused:
      if let effect = effects.first {
        findings.append(Finding(kind: .contradicted, what: "\(what) was told not to be executed, and made \(effect.subject)"))
      }
    case .unknown: break
    }
    return findings
  }

  private func deliveries(to follower: FollowerRecord) -> [Finding] {
    let places = Dictionary(follower.log.enumerated().map { ($1, $0) }) { first, _ in first }
    var findings: [Finding] = []
    var seen: Set<String> = []
    var furthest = -1
    for event in follower.taken {
      guard let place = places[event] else {
        findings.append(Finding(kind: .contradicted, what: "\(follower.name) took \(event), which is not in the log"))
        continue
      }
      if !seen.insert(event).inserted {
        findings.append(Finding(kind: .doubled, what: "\(follower.name) took \(event) twice"))
      } else if place < furthest {
        findings.append(Finding(kind: .reordered, what: "\(follower.name) took \(event) after \(follower.log[furthest])"))
      }
      furthest = max(furthest, place)
    }
    for event in follower.log where !seen.contains(event) {
      findings.append(Finding(kind: .lost, what: "\(follower.name) did not take \(event)"))
    }
    return findings
  }
}
