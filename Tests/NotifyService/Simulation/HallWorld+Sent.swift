import Store

/// What the providers were given, against what the rules allow.
extension HallWorld {
  func checkHandOvers() throws {
    let resends = resends()
    let given = Dictionary(grouping: surroundings.ledger.all, by: \.message)
    for (message, entries) in given {
      // Whatever may be with the person is not given to a provider once more, unless an operator says so.
      let perhaps = entries.count { !$0.isSurelyNotTaken }
      let most = 1 + (resends[message] ?? 0)
      guard perhaps <= most else {
        throw HallViolation("\(message) may have reached its person \(perhaps) times: \(entries.map(\.outcome))")
      }
    }
    let reported = reported()
    for row in try database.rows("SELECT notice, channel, state, round, due_at FROM delivery") {
      let (message, state) = ("\(try row.text(0)).\(try row.text(1))", try row.text(2))
      let entries = given[message] ?? []
      guard state != "sending", try row.optionalInteger(4).map({ $0 > surroundings.now }) ?? true else {
        throw HallViolation("\(message) is \(state) after all")
      }
      if try row.integer(3) == 0 {
        let isSilent = ["pending", "failed", "none", "dropped"].contains(state)
        let isSent = ["sent", "delivered", "undelivered"].contains(state)
        let isAmiss =
          (isSilent && entries.contains { !$0.isSurelyNotTaken }) || (isSent && !entries.contains(where: \.isTaken))
          || (reported.contains(message) && state != "delivered")
        guard !isAmiss else {
          throw HallViolation("\(message) is \(state), reported \(reported.contains(message)): \(entries.map(\.outcome))")
        }
      }
      report.deliveries += 1
    }
    report.handOvers = surroundings.ledger.all.count
  }

  /// How often an operator has sent each message again, at most.
  private func resends() -> [String: Int] {
    var resends: [String: Int] = [:]
    for standing in errands {
      // Whether it was done is not known of one that was refused while another attempt was under way.
      guard case .resend(let message) = standing.errand.act, standing.reply != nil || standing.isOverlapping else { continue }
      resends[message, default: 0] += 1
    }
    return resends
  }

  /// The messages that a provider has told to have arrived.
  private func reported() -> Set<String> {
    var reported: Set<String> = []
    for standing in errands {
      if case .report(let message, true) = standing.errand.act, standing.reply != nil { reported.insert(message) }
    }
    return reported
  }
}
