import NotifyDomain
import Testing

@Suite("A hall's queue")
struct HallQueueTests {
  @Test("A window calls the lowest rank that its skills serve")
  func next() throws {
    var sample = QueueSample(windows: [1: QueueSample.company, 2: QueueSample.every])
    let person = try sample.arrive(at: 0)
    let company = try sample.arrive(at: 1, wanting: QueueSample.company)
    #expect(try sample.serveNext(at: 2)?.id == company.id)
    #expect(try sample.serveNext(at: 2, window: 2)?.id == person.id)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.callNext(window: 1), at: 3) } == .nobodyWaiting)
  }

  @Test("Two windows that call in one moment get two people")
  func twoCalls() throws {
    var sample = QueueSample(windows: [1: QueueSample.every, 2: QueueSample.every])
    try sample.arrive(at: 0)
    try sample.arrive(at: 0)
    try sample.perform(.callNext(window: 1), at: 1)
    try sample.perform(.callNext(window: 2), at: 1, by: "w2")
    let called = [1, 2].compactMap { sample.queue.windows[$0]?.ticket }
    #expect(Set(called).count == 2)
  }

  @Test("A window that has somebody calls nobody else, and is not closed")
  func busy() throws {
    var sample = QueueSample()
    let first = try sample.arrive(at: 0)
    let second = try sample.arrive(at: 0)
    try sample.perform(.callNext(window: 1), at: 1)
    for command in [
      QueueCommand.callNext(window: 1), .callNumber(second.id, window: 1), .closeWindow(1),
    ] {
      #expect(refusal { () throws(QueueRefusal) in try sample.perform(command, at: 2) } == .windowBusy(1, first.number))
    }
    try sample.perform(.serve(first.id), at: 3)
    try sample.perform(.finish(first.id), at: 9)
    #expect(try sample.serveNext(at: 9)?.id == second.id)
  }

  @Test("A window acts for its own clerk alone, and only while it is open")
  func clerks() throws {
    var sample = QueueSample()
    let ticket = try sample.arrive(at: 0)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.callNext(window: 1), at: 1, by: "other") } == .windowTaken(1))
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.callNext(window: 9), at: 1) } == .unknownWindow(9))
    try sample.perform(.callNext(window: 1), at: 1)
    for command in [QueueCommand.callAgain(ticket.id), .serve(ticket.id), .miss(ticket.id), .park(ticket.id)] {
      #expect(refusal { () throws(QueueRefusal) in try sample.perform(command, at: 2, by: "other") } == .windowTaken(1))
    }
    #expect(
      refusal { () throws(QueueRefusal) in try sample.perform(.openWindow(1, QueueSample.every), at: 2, by: "other") } == .windowTaken(1))
    try sample.perform(.miss(ticket.id), at: 3)
    try sample.perform(.openWindow(1, QueueSample.every), at: 4, by: "other")
    #expect(sample.queue.windows[1]?.clerk == "other")
    try sample.perform(.closeWindow(1), at: 5, by: "other")
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.callNext(window: 1), at: 6, by: "other") } == .windowClosed(1))
  }

  @Test("A call by number goes out of the order, is remembered so, and reaches who missed theirs")
  func byNumber() throws {
    var sample = QueueSample(windows: [1: QueueSample.person])
    try sample.arrive(at: 0)
    let second = try sample.arrive(at: 1)
    try sample.perform(.callNumber(second.id, window: 1), at: 2)
    #expect(sample.queue.tickets[second.id]?.isByNumber == true)
    try sample.perform(.miss(second.id), at: 3)
    try sample.perform(.callNumber(second.id, window: 1), at: 4)
    try sample.perform(.callAgain(second.id), at: 5)
    #expect(sample.queue.tickets[second.id]?.calls == 3)
    #expect(sample.queue.tickets[second.id]?.calledAt == QueueSample.minutes(5))
    try sample.perform(.serve(second.id), at: 6)
    try sample.perform(.finish(second.id), at: 7)
    let company = try sample.arrive(at: 8, wanting: QueueSample.company)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.callNumber(company.id, window: 1), at: 9) } == .notServedHere(1))
  }

  @Test("Who is parked comes back to a window that has nobody and serves them")
  func parked() throws {
    var sample = QueueSample(windows: [1: QueueSample.person, 2: QueueSample.company, 3: QueueSample.every])
    let ticket = try sample.arrive(at: 0)
    try sample.perform(.callNext(window: 1), at: 1)
    try sample.perform(.serve(ticket.id), at: 2)
    try sample.perform(.park(ticket.id), at: 3)
    #expect(sample.queue.windows[1]?.ticket == nil)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.resume(ticket.id, window: 2), at: 4, by: "w2") } == .notServedHere(2))
    try sample.perform(.resume(ticket.id, window: 3), at: 5, by: "w3")
    #expect(sample.state(ticket) == .serving)
    #expect(sample.queue.tickets[ticket.id]?.servedAt == QueueSample.minutes(2))
    try sample.perform(.finish(ticket.id), at: 6, by: "w3")
    #expect(sample.queue.tickets[ticket.id]?.endedAt == QueueSample.minutes(6))
  }

  @Test("Who was sent to a window is called by it alone, and by any once it closes")
  func directed() throws {
    var sample = QueueSample(windows: [1: QueueSample.every, 2: QueueSample.company])
    let ticket = try sample.arrive(at: 0)
    try sample.perform(.callNext(window: 1), at: 1)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.forward(ticket.id, to: .window(5)), at: 2) } == .unknownWindow(5))
    try sample.perform(.forward(ticket.id, to: .window(2)), at: 2)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.callNext(window: 1), at: 3) } == .nobodyWaiting)
    #expect(sample.queue.next(for: sample.queue.windows[2]!)?.id == ticket.id)
    try sample.perform(.closeWindow(2), at: 4, by: "w2")
    #expect(sample.queue.tickets[ticket.id]?.directedTo == nil)
    #expect(try sample.serveNext(at: 5)?.id == ticket.id)
    let other = try sample.arrive(at: 6)
    try sample.perform(.callNext(window: 1), at: 7)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.forward(other.id, to: .window(2)), at: 8) } == .windowClosed(2))
  }

  @Test("A ticket comes back, and is sent on, only so often")
  func bounds() throws {
    var sample = QueueSample()
    let ticket = try sample.arrive(at: 0)
    for _ in 0..<2 {
      try sample.perform(.callNext(window: 1), at: 1)
      try sample.perform(.miss(ticket.id), at: 1)
      try sample.perform(.backInLine(ticket.id), at: 1)
    }
    for _ in 0..<2 {
      try sample.perform(.callNext(window: 1), at: 2)
      try sample.perform(.forward(ticket.id, to: .skills(QueueSample.company)), at: 2)
    }
    try sample.perform(.callNext(window: 1), at: 3)
    #expect(
      refusal { () throws(QueueRefusal) in try sample.perform(.forward(ticket.id, to: .skills(QueueSample.person)), at: 3) }
        == .tooManyForwards(2))
    try sample.perform(.miss(ticket.id), at: 4)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.backInLine(ticket.id), at: 4) } == .tooManyReturns(2))
  }

  @Test("A visit has one ticket, and another once that one has left")
  func oneTicket() throws {
    var sample = QueueSample()
    let ticket = try sample.arrive(at: 0, appointment: 10, visit: "v")
    #expect(
      refusal { () throws(QueueRefusal) in try sample.arrive(at: 1, appointment: 10, visit: "v") } == .checkedIn(ticket.number))
    try sample.perform(.leave(ticket.id), at: 2)
    #expect(try sample.arrive(at: 3, appointment: 10, visit: "v").number.text == "A002")
  }

  @Test("An act that the state does not allow names those that it does, and changes nothing")
  func outOfOrder() throws {
    var sample = QueueSample()
    let ticket = try sample.arrive(at: 0)
    let before = sample.queue
    let possible = TicketTransition.acts(in: .waiting)
    #expect(
      refusal { () throws(QueueRefusal) in try sample.perform(.finish(ticket.id), at: 1) }
        == .outOfOrder(.finish, in: .waiting, possible: possible))
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.serve("nobody"), at: 1) } == .unknownTicket)
    #expect(sample.queue == before)
  }

  @Test("Numbers that are handed out are drawn without a network alone, each once")
  func handedOut() throws {
    var sample = QueueSample()
    #expect(try sample.perform(.handOut(count: 2), at: 0) == [.handedOut(.offline, 1...2)])
    #expect(try sample.perform(.handOut(count: 3), at: 0) == [.handedOut(.offline, 3...5)])
    let draw = { (id: String, value: Int) in
      QueueCommand.checkIn(
        CheckIn(ticket: id, wanted: QueueSample.person, plannedMinutes: 8, offline: TicketNumber(.offline, value)))
    }
    try sample.perform(draw("o4", 4), at: 1)
    #expect(sample.queue.tickets["o4"]?.number.text == "C004")
    for value in [4, 6] {
      #expect(
        refusal { () throws(QueueRefusal) in try sample.perform(draw("again", value), at: 2) }
          == .numberTaken(TicketNumber(.offline, value)!))
    }
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.handOut(count: 0), at: 2) } == .unfit)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.handOut(count: 501), at: 2) } == .unfit)
  }

  @Test("At the end of the day who is served is served to the end, and everybody else has left")
  func endOfDay() throws {
    var sample = QueueSample(windows: [1: QueueSample.every, 2: QueueSample.every])
    let served = try sample.arrive(at: 0)
    let called = try sample.arrive(at: 1)
    let waiting = try sample.arrive(at: 2)
    try sample.perform(.callNext(window: 1), at: 3)
    try sample.perform(.serve(served.id), at: 3)
    try sample.perform(.callNext(window: 2), at: 3, by: "w2")
    try sample.perform(.endDay, at: 4)
    #expect([served, called, waiting].map(sample.state) == [.serving, .left, .left])
    #expect(sample.queue.windows[2]?.isOpen == false)
    #expect(refusal { () throws(QueueRefusal) in try sample.arrive(at: 5) } == .dayEnded)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.endDay, at: 5) } == .dayEnded)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.park(served.id), at: 5) } == .dayEnded)
    try sample.perform(.finish(served.id), at: 6)
    #expect(sample.queue.windows[1]?.isOpen == false)
    #expect(sample.queue.inLine == 0)
  }

  @Test("What is asked out of bounds is refused")
  func unfit() throws {
    var sample = QueueSample()
    let long = CheckIn(ticket: "t", wanted: QueueSample.person, plannedMinutes: QueueLimits.plannedMinutes.upperBound + 1)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.checkIn(long), at: 0) } == .unfit)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.openWindow(0, QueueSample.every), at: 0) } == .unfit)
    #expect(refusal { () throws(QueueRefusal) in try sample.perform(.openWindow(2, QueueSkills([])!), at: 0) } == .unfit)
    for line in 0..<QueueLimits.lines { try sample.arrive(at: 0, wanting: QueueSkills(["s\(line)"])!) }
    #expect(refusal { () throws(QueueRefusal) in try sample.arrive(at: 0, wanting: QueueSkills(["more"])!) } == .tooManyLines)
    #expect(try sample.arrive(at: 0, wanting: QueueSkills(["s1"])!).state == .waiting)
  }

  @Test("A series that is used up says so")
  func usedUp() throws {
    var queue = HallQueue(used: [.walkIn: QueueLimits.numbers, .offline: QueueLimits.numbers])
    let checkIn = CheckIn(ticket: "t", wanted: QueueSample.person, plannedMinutes: 8)
    let occasion = QueueOccasion(at: 0, actor: "kiosk")
    #expect(refusal { () throws(QueueRefusal) in try queue.perform(.checkIn(checkIn), occasion) } == .numbersUsed(.walkIn))
    #expect(refusal { () throws(QueueRefusal) in try queue.perform(.handOut(count: 1), occasion) } == .numbersUsed(.offline))
  }

  @Test("How many are ahead counts who would be called before by a window that serves both")
  func ahead() throws {
    var sample = QueueSample(windows: [1: QueueSample.person, 2: QueueSample.company])
    try sample.arrive(at: 0)
    try sample.arrive(at: 1, wanting: QueueSample.company)
    let last = try sample.arrive(at: 2)
    #expect(sample.queue.ahead(of: last) == 1)
    try sample.perform(.openWindow(3, QueueSample.every), at: 3, by: "w3")
    #expect(sample.queue.ahead(of: last) == 2)
    try sample.perform(.leave(last.id), at: 4)
    #expect(sample.queue.ahead(of: sample.queue.tickets[last.id]!) == 0)
  }

  @Test("What nobody serves is told")
  func unserved() throws {
    var sample = QueueSample(windows: [1: QueueSample.person])
    try sample.arrive(at: 0)
    #expect(sample.queue.unserved.isEmpty)
    try sample.arrive(at: 0, wanting: QueueSample.company)
    #expect(sample.queue.unserved == [QueueSample.company])
    try sample.perform(.openWindow(2, QueueSample.company), at: 1, by: "w2")
    #expect(sample.queue.unserved.isEmpty)
  }
}
