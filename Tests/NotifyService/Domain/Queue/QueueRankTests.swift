import NotifyDomain
import Testing

@Suite("The rank of a ticket")
struct QueueRankTests {
  @Test("An appointment ranks by its start, who is late by the check-in, a walk-in some minutes after it")
  func ranks() throws {
    var sample = QueueSample()
    let early = try sample.arrive(at: 10, appointment: 30)
    let exact = try sample.arrive(at: 30, appointment: 30)
    let late = try sample.arrive(at: 31, appointment: 30)
    let walkIn = try sample.arrive(at: 31)
    #expect(early.rank == TicketRank(moment: QueueSample.minutes(30), ground: .appointment))
    #expect(exact.rank == TicketRank(moment: QueueSample.minutes(30), ground: .appointment))
    #expect(late.rank == TicketRank(moment: QueueSample.minutes(31), ground: .late))
    #expect(walkIn.rank == TicketRank(moment: QueueSample.minutes(41), ground: .walkIn))
    #expect([early, exact, late, walkIn].map(\.number.text) == ["A001", "A002", "A003", "B001"])
  }

  @Test("Of one rank who checked in first goes first, and then the lower number")
  func ties() throws {
    var sample = QueueSample()
    let second = try sample.arrive(at: 12, appointment: 30)
    let third = try sample.arrive(at: 12, appointment: 30)
    let last = try sample.arrive(at: 20)
    let first = try sample.arrive(at: 30, appointment: 25)
    #expect(last.rank.moment == first.rank.moment)
    #expect([second, third, last, first].sorted { $0.order < $1.order }.map(\.id) == [second, third, last, first].map(\.id))
  }

  @Test("Who comes too early is told from when; a walk-in never is")
  func tooEarly() throws {
    var sample = QueueSample()
    #expect(refusal { () throws(QueueRefusal) in try sample.arrive(at: 39, appointment: 100) } == .tooEarly(from: QueueSample.minutes(40)))
    #expect(try sample.arrive(at: 40, appointment: 100).state == .waiting)
    #expect(try sample.arrive(at: 0).state == .waiting)
  }

  @Test("Who comes back after a miss stands some minutes back, who was parked from now on")
  func returns() throws {
    var sample = QueueSample()
    let missed = try sample.arrive(at: 0)
    try sample.perform(.callNext(window: 1), at: 1)
    try sample.perform(.miss(missed.id), at: 2)
    try sample.perform(.backInLine(missed.id), at: 20)
    #expect(sample.queue.tickets[missed.id]?.rank == TicketRank(moment: QueueSample.minutes(25), ground: .afterMiss))
    let parked = try sample.arrive(at: 10)
    try sample.perform(.callNext(window: 1), at: 21)
    try sample.perform(.park(parked.id), at: 22)
    try sample.perform(.backInLine(parked.id), at: 23)
    #expect(sample.queue.tickets[parked.id]?.rank == TicketRank(moment: QueueSample.minutes(23), ground: .afterPark))
    #expect(try sample.serveNext(at: 24)?.id == parked.id)
  }

  @Test("Who is forwarded keeps the rank, and waits no second time behind who came later")
  func forwarded() throws {
    var sample = QueueSample(windows: [1: QueueSample.person, 2: QueueSample.company])
    let first = try sample.arrive(at: 0)
    try sample.arrive(at: 1, wanting: QueueSample.company)
    try sample.perform(.callNext(window: 1), at: 2)
    try sample.perform(.forward(first.id, to: .skills(QueueSample.company)), at: 9)
    #expect(sample.queue.tickets[first.id]?.rank == first.rank)
    #expect(try sample.serveNext(at: 10, window: 2)?.id == first.id)
  }
}
