import Civics
import NotifyDomain
import Testing

@Suite("Why this order")
struct ExplanationTests {
  private func explain(_ sample: QueueSample, _ one: Ticket, _ other: Ticket) -> Explanation {
    Explanation(sample.queue.tickets[one.id]!, sample.queue.tickets[other.id]!, windows: sample.queue.windows.values)
  }

  @Test("Of two in line the lower rank goes first, whichever is asked about first")
  func rank() throws {
    var sample = QueueSample()
    let walkIn = try sample.arrive(at: 5)
    let booked = try sample.arrive(at: 6, appointment: 10)
    for (one, other) in [(walkIn, booked), (booked, walkIn)] {
      let explanation = explain(sample, one, other)
      #expect(explanation.reason == .rank)
      #expect(explanation.first.id == booked.id && explanation.second.id == walkIn.id)
      #expect(explanation.text.zh.contains("08:10:00") && explanation.text.zh.contains("08:15:00"))
      #expect(explanation.text.en.contains("A001 goes before B001"))
    }
  }

  @Test("Of one rank the check-in decides, and then the number")
  func ties() throws {
    var sample = QueueSample()
    let early = try sample.arrive(at: 0, appointment: 30)
    let late = try sample.arrive(at: 20)
    let twin = try sample.arrive(at: 20)
    #expect(explain(sample, late, early).reason == .checkIn)
    #expect(explain(sample, late, early).first.id == early.id)
    #expect(explain(sample, twin, late).reason == .number)
    #expect(explain(sample, twin, late).first.id == late.id)
  }

  @Test("Who was called by number went out of the order, and that is what is told")
  func byNumber() throws {
    var sample = QueueSample()
    let first = try sample.arrive(at: 0)
    let second = try sample.arrive(at: 1)
    try sample.perform(.callNumber(second.id, window: 1), at: 2)
    #expect(explain(sample, first, second).reason == .calledByNumber)
    #expect(explain(sample, first, second).first.id == second.id)
  }

  @Test("Who was called before the other came was called already")
  func called() throws {
    var sample = QueueSample()
    let first = try sample.arrive(at: 0)
    try sample.perform(.callNext(window: 1), at: 1)
    let second = try sample.arrive(at: 2, appointment: 5)
    #expect(first.order > second.order)
    #expect(explain(sample, second, first).reason == .called)
  }

  @Test("Who is not in line goes before nobody")
  func notInLine() throws {
    var sample = QueueSample()
    let gone = try sample.arrive(at: 0)
    let waiting = try sample.arrive(at: 1)
    try sample.perform(.leave(gone.id), at: 2)
    #expect(explain(sample, gone, waiting).reason == .inLine)
    #expect(explain(sample, gone, waiting).first.id == waiting.id)
    try sample.perform(.leave(waiting.id), at: 3)
    #expect(explain(sample, gone, waiting).reason == .neither)
  }

  @Test("Two whom no open window both serves do not go before each other")
  func apart() throws {
    var sample = QueueSample(windows: [1: QueueSample.person, 2: QueueSample.company])
    let person = try sample.arrive(at: 0)
    let company = try sample.arrive(at: 1, wanting: QueueSample.company)
    #expect(explain(sample, person, company).reason == .apart)
    try sample.perform(.openWindow(3, QueueSample.every), at: 2, by: "w3")
    #expect(explain(sample, person, company).reason == .rank)
  }

  @Test("The explanation of two in line says who is called first", arguments: UInt64(1)...20)
  func agrees(seed: UInt64) throws {
    var random = Sequence64(state: seed)
    var sample = QueueSample()
    var tickets: [Ticket] = []
    for _ in 0..<30 {
      let minute = Int.random(in: 0..<20, using: &random)
      tickets.append(try sample.arrive(at: minute, appointment: Bool.random(using: &random) ? Int.random(in: 0..<30, using: &random) : nil))
    }
    let drawn = sample
    var order: [String] = []
    while let next = try sample.serveNext(at: 60) { order.append(next.id) }
    #expect(order.count == tickets.count)
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    for one in tickets {
      for other in tickets where other.id != one.id {
        let explanation = explain(drawn, one, other)
        #expect(places[explanation.first.id]! < places[explanation.second.id]!)
      }
    }
  }
}
