import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// Carries out commands on halls' queues, in one unit of work: tickets and windows, the events of the log, and what visits are told.
///
/// The store has one writer, so that each call sees those before it: of two clerks who call in one moment each gets somebody else.
struct QueueDesk: Sendable {
  let halls: HallBook
  let rules: QueueRules
  let visits: VisitsOfQueue

  init(halls: HallBook, rules: QueueRules = .typical, visits: VisitsOfQueue) {
    self.halls = halls
    self.rules = rules
    self.visits = visits
  }

  /// - Throws: `notify.unknownHall`.
  func hall(_ id: String, in transaction: ReadTransaction) throws -> Hall {
    guard let hall = try halls.rules(in: transaction).hall(id) else { throw NotifyRefusals.unknownHall.refusal("hall") }
    return hall
  }

  /// A hall's day at a moment.
  /// - Throws: `notify.unknownHall`.
  func place(_ hall: String, at moment: Int, in transaction: ReadTransaction) throws -> QueuePlace {
    QueuePlace(hall: try self.hall(hall, in: transaction).id, day: ShanghaiTime(microseconds: moment).day)
  }

  /// Carries out a command at the unit's moment, by who acts in it.
  @discardableResult
  func perform(_ command: QueueCommand, _ place: QueuePlace, _ unit: WorkUnit) throws -> QueueOutcome {
    try perform(command, place, QueueOccasion(at: unit.at, actor: unit.principal.id), unit)
  }

  /// Carries out a command.
  /// - Throws: `Refusal`: the queue's, in the registry's words; what the tables throw.
  @discardableResult
  func perform(_ command: QueueCommand, _ place: QueuePlace, _ occasion: QueueOccasion, _ unit: WorkUnit) throws -> QueueOutcome {
    var day = try QueueDayTable.find(place, in: unit.transaction)
    let queue = try HallQueue(day, place, for: command, rules: rules, in: unit.transaction)
    var events: [QueueEvent]
    do throws(QueueRefusal) {
      events = try queue.decide(command, occasion)
    } catch {
      throw error.refusal
    }
    day.revision += 1
    let write = QueueWrite(place: place, revision: day.revision, unit: unit)
    for event in events {
      switch event {
      case .ticket(let act, let ticket):
        try write.keep(ticket, act)
        if act == .draw, ticket.number.series != .offline { day.used[ticket.number.series] = ticket.number.value }
        try tell(act, ticket, unit)
      case .window(let window): try write.keep(window, isNews: command.isOfWindow)
      case .handedOut(let series, let range):
        day.used[series] = range.upperBound
        try write.tell(handedOut: series, range)
      case .dayEnded:
        // The rest of a long day follows in writes of its own.
        guard try !isAnyLeft(place, in: unit.transaction),
          try visits.endUnserved(place, limit: HallQueue.endedAtOnce, unit) < HallQueue.endedAtOnce
        else { continue }
        day.isEnded = true
        try write.tellEnd()
      }
    }
    try QueueDayTable.keep(day, place, in: unit.transaction)
    return QueueOutcome(place: place, day: day, events: events)
  }

  /// The ticket of a number of a hall's day.
  /// - Throws: `notify.unknownTicket`.
  func ticket(_ number: String, _ place: QueuePlace, in transaction: ReadTransaction) throws -> Ticket {
    guard let number = TicketNumber(number), let kept = try TicketTable.find(number, place, in: transaction) else {
      throw NotifyRefusals.unknownTicket.refusal("number")
    }
    return kept.ticket
  }

  /// How many in line go before a ticket.
  func ahead(of ticket: Ticket, _ place: QueuePlace, in transaction: ReadTransaction) throws -> Int {
    guard ticket.state.isInLine else { return 0 }
    let queue = HallQueue(
      rules: rules, windows: try QueueWindowTable.all(place, in: transaction), lines: try QueueDayTable.lines(place, in: transaction))
    return try queue.lanes(beside: ticket.lane).reduce(0) { count, lane in
      try count + TicketTable.count(lane, before: ticket.order, place, in: transaction)
    }
  }

  private func tell(_ act: TicketAct, _ ticket: Ticket, _ unit: WorkUnit) throws {
    guard let visit = ticket.visit else { return }
    switch act {
    case .draw: try visits.arrived(visit, unit)
    case .finish: try visits.served(visit, unit)
    default: break
    }
  }

  private func isAnyLeft(_ place: QueuePlace, in transaction: ReadTransaction) throws -> Bool {
    try TicketState.allCases.contains { state in
      guard !state.isOver, TicketTransition.state(after: .endDay, in: state) != nil else { return false }
      return try !TicketTable.standing(state, place, limit: 1, in: transaction).isEmpty
    }
  }
}

extension QueueCommand {
  /// Whether it is about a window rather than a ticket.
  fileprivate var isOfWindow: Bool {
    switch self {
    case .openWindow, .closeWindow, .endDay: true
    default: false
    }
  }
}
