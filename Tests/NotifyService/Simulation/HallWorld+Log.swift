import Bus
import Contracts
import Store

/// What the log of the whole world must tell: lives without a gap, and calls that are nobody else's.
extension HallWorld {
  /// The events of visits, by visit, in their order.
  func loggedVisits() throws -> [String: [LoggedVisit]] {
    let rows = try database.rows("SELECT kind, cause, payload FROM store_event WHERE kind LIKE 'notify.visit%' ORDER BY sequence")
    var logged: [String: [LoggedVisit]] = [:]
    for row in rows {
      guard let view = try VisitChanged(decoding: try row.blob(2)).appointment else { continue }
      logged[view.id, default: []].append(LoggedVisit(kind: try row.text(0), cause: try row.blob(1), view: view))
    }
    return logged
  }

  func loggedTickets() throws -> [LoggedTicket] {
    let rows = try database.rows("SELECT kind, cause, payload FROM store_event WHERE kind LIKE 'notify.ticket%' ORDER BY sequence")
    return try rows.compactMap { row in
      let (kind, cause) = (try row.text(0), try row.blob(1))
      return try TicketChanged(decoding: try row.blob(2)).ticket.map { LoggedTicket(kind: kind, cause: cause, ticket: $0) }
    }
  }

  /// Each change of a visit is one event and goes on from the one before, the last one is what the table has, and nobody's time was changed but by
  /// whoever asked for it.
  func checkVisitLives(_ logged: [String: [LoggedVisit]]) throws {
    var kept = Dictionary(uniqueKeysWithValues: try visits().map { ($0.id, $0) })
    let acts = Dictionary(uniqueKeysWithValues: errands.map { ($0.errand.key, $0.errand.act) })
    for (id, events) in logged {
      for (index, event) in events.enumerated() {
        guard index > 0 else {
          guard event.view.revision == 1 else { throw HallViolation("visit \(id) begins with revision \(event.view.revision)") }
          continue
        }
        let before = events[index - 1].view
        // A yes to the time that it has is no change of it.
        let isYes = before.status == "held" && event.view.status == "confirmed" && event.place == events[index - 1].place
        guard event.view.revision == before.revision + 1 || (isYes && event.view.revision == before.revision) else {
          throw HallViolation("visit \(id) went from revision \(before.revision) to \(event.view.revision)")
        }
        // One more reason may need another time, which nobody has chosen yet.
        let isRebooked =
          before.status == "confirmed" && event.view.status == "held" && !Set(event.view.cases).isSubset(of: before.cases)
        guard isRebooked || LoggedVisit.ways[before.status]?.contains(event.view.status) == true else {
          throw HallViolation("visit \(id) went from \(before.status) to \(event.view.status)")
        }
        if event.place != events[index - 1].place && Set(event.view.cases).isSubset(of: before.cases) {
          try checkIsOwn(acts[event.cause], event)
        }
        if event.view.status == "cancelled" { try checkMayCancel(acts[event.cause], event) }
      }
      let last = events[events.count - 1].view
      guard let row = kept.removeValue(forKey: id), row.status == last.status, row.revision == last.revision else {
        throw HallViolation("visit \(id) is not as its log says: \(last.status), revision \(last.revision)")
      }
    }
    if let other = kept.keys.min() { throw HallViolation("visit \(other) is in no log") }
  }

  private func checkIsOwn(_ act: HallErrand.Act?, _ event: LoggedVisit) throws {
    switch act {
    case .confirm(event.view.id), .move(event.view.id): return
    case .hold(let caseID) where event.view.cases.contains(caseID): return
    default: throw HallViolation("visit \(event.view.id) came to \(event.place) by \(act.map { "\($0)" } ?? "nobody")")
    }
  }

  /// By its person, by what a case tells, or by its hall at the end of the day.
  private func checkMayCancel(_ act: HallErrand.Act?, _ event: LoggedVisit) throws {
    switch act {
    case .cancel(event.view.id), nil: return
    default: throw HallViolation("visit \(event.view.id) was given up by \(act.map { "\($0)" } ?? "nobody")")
    }
  }

  /// One request calls one ticket once, a window calls nobody while it has somebody, and nobody is called to two.
  func checkCalls(_ logged: [LoggedTicket]) throws {
    var states: [String: String] = [:]
    var windows: [String: String] = [:]
    var called: Set<[UInt8]> = []
    var drawn: Set<[UInt8]> = []
    for event in logged {
      let (ticket, before) = (event.ticket, states[event.ticket.id])
      guard LoggedTicket.befores[event.kind]?.contains(before) == true else {
        throw HallViolation("\(event.kind) of \(ticket.number), which was \(before ?? "not there")")
      }
      let window = "\(ticket.hall) \(ticket.on) \(ticket.window)"
      switch event.kind {
      case "notify.ticketDrawn":
        guard drawn.insert(event.cause).inserted else { throw HallViolation("two tickets of one check-in: \(ticket.number)") }
      case "notify.ticketCalled", "notify.ticketServed":
        if event.kind == "notify.ticketCalled", !called.insert(event.cause).inserted {
          throw HallViolation("one request has called twice: \(ticket.number)")
        }
        if let other = windows[window], other != ticket.id {
          throw HallViolation("window \(window) has \(ticket.number) while somebody is there")
        }
        if before == "called" || before == "serving", windows[window] != ticket.id {
          throw HallViolation("\(ticket.number) is at two windows")
        }
        windows[window] = ticket.id
      default: break
      }
      states[ticket.id] = ticket.state
      if ticket.state != "called" && ticket.state != "serving" { windows = windows.filter { $0.value != ticket.id } }
    }
    for row in try database.rows("SELECT id, state FROM queue_ticket") {
      let id = try row.text(0)
      guard states.removeValue(forKey: id) == (try row.text(1)) else { throw HallViolation("ticket \(id) is not as its log says") }
    }
    if let other = states.keys.min() { throw HallViolation("ticket \(other) is gone") }
  }
}
