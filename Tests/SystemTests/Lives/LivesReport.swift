/// What a run of lives came to, in a few lines.
struct LivesReport: CustomStringConvertible {
  let engine: ChaosSettings.Engine
  let lives: [Life]
  let kills: FaultCounts
  let commands: Int
  let acknowledged: Int
  let unknown: Int
  let audited: LivesAudit
  let rows: Int
  let events: Int

  var description: String {
    let endings = LifePlan.Ending.allCases.map { ending in "\(ending) \(lives.count { $0.plan.ending == ending })" }.joined(separator: ", ")
    return """
      lives: \(engine), \(lives.count) lives (\(endings)) under \(kills)
      lives: \(commands) commands, \(acknowledged) acknowledged; \(unknown) calls ended without a word and were repeated
      lives: \(audited.cases) cases made anew of \(audited.events) events, \(audited.differences) differences; \(events) events in the log
      lives: \(rows) rows of figures balance, and are as counted one by one
      """
  }
}
