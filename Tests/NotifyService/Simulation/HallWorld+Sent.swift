import Store

/// What the providers were given, against what the rules allow.
extension HallWorld {
  func checkHandOvers() throws {
    let resends = Dictionary(grouping: errands.compactMap { standing -> String? in
      // Whether it was done is not known of one that was refused while another attempt was under way.
      guard case .resend(let message) = standing.errand.act, standing.reply != nil || standing.isOverlapping else { return nil }
      return message
    }) { $0 }.mapValues(\.count)
    let given = Dictionary(grouping: surroundings.ledger.all, by: \.message)
    for (message, entries) in given {
      // Whatever may be with the person is not given to a provider once more, unless an operator says so.
      let perhaps = entries.count { !$0.isSurelyNotTaken }
      let most = 1 + (resends[message] ?? 0)
      guard perhaps <= most else { throw HallViolation("\(message) may have reached its person \(perhaps) times: \(entries.map(\.outcome))") }
    }
    let reported = Set(errands.compactMap { standing -> String? in
      guard case .report(let message, true) = standing.errand.act, standing.reply != nil else { return nil }
      return message
    })
    for row in try database.rows("SELECT notice, channel, state, round, due_at FROM delivery") {
      let (message, state) = ("\(try row.text(0)).\(try row.text(1))", try row.text(2))
      let entries = given[message] ?? []
      guard state != "sending", try row.optionalInteger(4).map({ $0 > surroundings.now }) ?? true else {
        throw HallViolation("\(message) is \(state) after all")
      }
      if try row.integer(3) == 0 {
        let isSilent = ["pending", "failed", "none", "dropped"].contains(state)
        guard !isSilent || !entries.contains(where: { !$0.isSurelyNotTaken }) else { throw HallViolation("\(message) may be taken, and is \(state)") }
        let isSent = state == "sent" || state == "delivered" || state == "undelivered"
        guard !isSent || entries.contains(where: \.isTaken) else { throw HallViolation("\(message) is \(state), and no provider took it") }
        if reported.contains(message) {
          guard state == "delivered" else { throw HallViolation("\(message) was reported to have arrived, and is \(state)") }
        }
      }
      report.deliveries += 1
    }
    report.handOvers = surroundings.ledger.all.count
  }
}
