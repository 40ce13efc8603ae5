extension HallQueue {
  /// Opens a window, or gives it other skills. One that a clerk left open is taken over while it has nobody.
  func openWindow(_ number: Int, _ skills: QueueSkills, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    guard !isEnded else { throw .dayEnded }
    guard QueueLimits.windows.contains(number), !skills.names.isEmpty else { throw .unfit }
    guard let known = windows[number], let ticket = known.ticket else {
      return [.window(QueueWindow(id: number, skills: skills, clerk: occasion.actor))]
    }
    guard known.clerk == occasion.actor else { throw .windowTaken(number) }
    return [.window(QueueWindow(id: number, skills: skills, clerk: known.clerk, ticket: ticket))]
  }

  /// Closes a window that has nobody. Who was sent to it may be called by any with the skills.
  func closeWindow(_ number: Int, _ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    var window = try freeWindow(number, occasion)
    window.isOpen = false
    var events: [QueueEvent] = [.window(window)]
    for ticket in directed(to: number) {
      var released = try ticket.after(.release)
      released.directedTo = nil
      events.append(.ticket(.release, released))
    }
    return events
  }

  /// The day is over: who is at a window is served to the end, and everybody else has left.
  func endDay(_ occasion: QueueOccasion) throws(QueueRefusal) -> [QueueEvent] {
    guard !isEnded else { throw .dayEnded }
    var events: [QueueEvent] = []
    for ticket in tickets.values.sorted(by: { $0.order < $1.order }) {
      guard var left = try? ticket.after(.endDay) else { continue }
      left.endedAt = occasion.at
      events.append(.ticket(.endDay, left))
    }
    for window in windows.values.sorted(by: { $0.id < $1.id }) where window.isOpen {
      let isServing = window.ticket.flatMap { tickets[$0] }?.state == .serving
      if !isServing {
        var closed = freed(window)
        closed.isOpen = false
        events.append(.window(closed))
      }
    }
    return events + [.dayEnded]
  }

  func known(_ id: Ticket.ID) throws(QueueRefusal) -> Ticket {
    guard let ticket = tickets[id] else { throw .unknownTicket }
    return ticket
  }

  /// The window, open, the actor's, and with nobody.
  func freeWindow(_ number: Int, _ occasion: QueueOccasion) throws(QueueRefusal) -> QueueWindow {
    guard let window = windows[number] else { throw .unknownWindow(number) }
    guard window.isOpen else { throw .windowClosed(number) }
    guard window.clerk == occasion.actor else { throw .windowTaken(number) }
    if let ticket = window.ticket { throw .windowBusy(number, tickets[ticket]?.number) }
    return window
  }

  /// The window at which the ticket is, which must be the actor's.
  func window(of ticket: Ticket, _ occasion: QueueOccasion) throws(QueueRefusal) -> QueueWindow {
    guard let number = ticket.window, let window = windows[number], window.ticket == ticket.id else { throw .unknownTicket }
    guard window.clerk == occasion.actor else { throw .windowTaken(number) }
    return window
  }

  /// The window without its ticket.
  func freed(_ window: QueueWindow) -> QueueWindow {
    var window = window
    window.ticket = nil
    // After the day's end it was open for this ticket alone.
    if isEnded { window.isOpen = false }
    return window
  }
}

extension Ticket {
  /// The ticket in the state after an act.
  func after(_ act: TicketAct) throws(QueueRefusal) -> Ticket {
    guard let next = TicketTransition.state(after: act, in: state) else {
      throw .outOfOrder(act, in: state, possible: TicketTransition.acts(in: state))
    }
    var ticket = self
    ticket.state = next
    return ticket
  }
}
