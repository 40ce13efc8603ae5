extension HallQueue {
  func draw(_ checkIn: CheckIn, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    guard !isEnded else { throw .dayEnded }
    guard QueueLimits.plannedMinutes.contains(checkIn.plannedMinutes), tickets[checkIn.ticket] == nil else { throw .unfit }
    // Who left, or was called too often, draws anew.
    if let visit = checkIn.visit, let known = ticket(ofVisit: visit), known.state != .left { throw .checkedIn(known.number) }
    if let appointment = checkIn.appointment {
      let from = appointment - QueueRules.microseconds(rules.earlyMinutes)
      guard occasion.at >= from else { throw .tooEarly(from: from) }
    }
    guard !isOneLineTooMany(checkIn.wanted) else { throw .tooManyLines }
    let ticket = Ticket(
      id: checkIn.ticket, number: try number(for: checkIn), visit: checkIn.visit, subject: checkIn.subject,
      appointment: checkIn.appointment, wanted: checkIn.wanted, plannedMinutes: checkIn.plannedMinutes, checkedInAt: occasion.at,
      rank: rules.rank(appointment: checkIn.appointment, checkedInAt: occasion.at))
    return [.ticket(.draw, ticket)]
  }

  /// Numbers of a series of its own, so that those handed out and those drawn here never meet.
  func handOut(_ count: Int) throws(QueueRefusal) -> [QueueEvent] {
    guard !isEnded else { throw .dayEnded }
    guard QueueLimits.handedOut.contains(count) else { throw .unfit }
    let last = used[.offline] ?? 0
    guard last + count <= QueueLimits.numbers else { throw .numbersUsed(.offline) }
    return [.handedOut(.offline, last + 1...last + count)]
  }

  private func number(for checkIn: CheckIn) throws(QueueRefusal) -> TicketNumber {
    if let number = checkIn.offline {
      guard number.series == .offline, number.value <= used[.offline] ?? 0, ticket(numbered: number) == nil else {
        throw .numberTaken(number)
      }
      return number
    }
    let series: TicketSeries = checkIn.appointment == nil ? .walkIn : .appointment
    guard let number = TicketNumber(series, (used[series] ?? 0) + 1) else { throw .numbersUsed(series) }
    return number
  }
}
