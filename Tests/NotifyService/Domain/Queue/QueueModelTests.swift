import NotifyDomain
import Testing

@Suite("A hall's queue against a plain one")
struct QueueModelTests {
  private static let skills = ["natural_person", "legal_person", "seal"]

  @Test("Random days go as in a plain queue, act by act", arguments: UInt64(1)...12)
  func randomDay(seed: UInt64) throws {
    var day = Day(random: Sequence64(state: seed))
    for minute in 0..<150 {
      for _ in 0..<Int.random(in: 1...4, using: &day.random) {
        try day.step(at: minute)
        day.compare()
      }
    }
    // Enough happened for the comparison to mean something.
    #expect(day.calls > 8 && day.refused > 20)
  }

  @Test(
    "Nobody is overtaken by who checked in after their rank, and the longest wait is bounded by who was there by then",
    arguments: UInt64(1)...30)
  func bounded(seed: UInt64) throws {
    var random = Sequence64(state: seed)
    var sample = QueueSample(windows: [1: QueueSample.every, 2: QueueSample.person])
    var overtakers: [String: Set<String>] = [:]
    for minute in 0..<300 {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let appointment = Bool.random(using: &random) ? minute + Int.random(in: -15...40, using: &random) : nil
        try sample.arrive(
          at: minute, appointment: appointment.map { max(0, $0) },
          wanting: Bool.random(using: &random) ? QueueSample.person : QueueSample.company)
      }
      let window = Int.random(in: 1...2, using: &random)
      let before = sample.queue.tickets.values.filter { $0.state == .waiting && sample.queue.windows[window]!.serves($0.lane) }
      guard let called = try sample.serveNext(at: minute, window: window) else { continue }
      for waiting in before where waiting.id != called.id {
        #expect(called.checkedInAt <= waiting.rank.moment)
        overtakers[waiting.id, default: []].insert(called.id)
      }
    }
    for (id, others) in overtakers {
      let ticket = sample.queue.tickets[id]!
      #expect(others.count <= sample.queue.tickets.values.count { $0.checkedInAt <= ticket.rank.moment })
    }
    #expect(!overtakers.isEmpty)
  }

  /// One day in both.
  private struct Day {
    var random: Sequence64
    var sample = QueueSample(windows: [:])
    var plain = PlainQueue()
    var calls = 0
    var refused = 0

    init(random: Sequence64) { self.random = random }

    mutating func step(at minute: Int) throws {
      let window = Int.random(in: 1...4, using: &random)
      // Half of the acts are on who is at a window, so that windows get free again.
      let isAtWindow = Bool.random(using: &random)
      let people = plain.people.filter { $0.place != .gone && (!isAtWindow || plain.window(of: $0.id) != nil) }
      let id = people.randomElement(using: &random)?.id ?? "nobody"
      let clerk = plain.window(of: id).map { "w\($0)" } ?? "w\(window)"
      switch Int.random(in: 0..<20, using: &random) {
      case 0...3: try arrive(at: minute)
      case 4 where plain.open[window] == nil:
        let skills = Bool.random(using: &random) ? ["any"] : wants().union(["seal"])
        try sample.perform(.openWindow(window, QueueSkills(skills)!), at: minute, by: "w\(window)")
        plain.openWindow(window, skills)
      case 5: expect(.closeWindow(window), at: minute, by: "w\(window)", plain.close(window))
      case 6...10:
        let called = plain.callNext(at: window)
        expect(.callNext(window: window), at: minute, by: "w\(window)", called != nil)
        if let called {
          #expect(sample.queue.windows[window]?.ticket == called.id)
          calls += 1
        }
      case 11: expect(.callNumber(id, window: window), at: minute, by: "w\(window)", plain.call(id, at: window))
      case 12...13: expect(.serve(id), at: minute, by: clerk, plain.serve(id))
      case 14: expect(.finish(id), at: minute, by: clerk, plain.finish(id))
      case 15: expect(.miss(id), at: minute, by: clerk, plain.miss(id))
      case 16: expect(.park(id), at: minute, by: clerk, plain.park(id))
      case 17: expect(.resume(id, window: window), at: minute, by: "w\(window)", plain.resume(id, at: window))
      case 18: expect(.backInLine(id), at: minute, by: clerk, plain.back(id, at: minute))
      default:
        if Bool.random(using: &random) {
          expect(.forward(id, to: .window(window)), at: minute, by: clerk, plain.forward(id, to: window))
        } else if Bool.random(using: &random) {
          let wants = wants()
          expect(.forward(id, to: .skills(QueueSkills(wants)!)), at: minute, by: clerk, plain.forward(id, wanting: wants))
        } else {
          expect(.leave(id), at: minute, by: clerk, plain.leave(id))
        }
      }
    }

    /// Both hold the same people in the same places, and would call them in the same order.
    func compare() {
      let line = plain.people.filter { $0.place == .line }
      #expect(sample.queue.inLine == line.count)
      for person in plain.people {
        guard let ticket = sample.queue.tickets[person.id] else {
          Issue.record("\(person.id) has no ticket")
          continue
        }
        #expect(ticket.state.isInLine == (person.place == .line))
        #expect(ticket.state.isOver == (person.place == .gone))
        #expect(ticket.state.isAtWindow == (plain.window(of: person.id) != nil))
        #expect(ticket.rank.moment == QueueSample.minutes(person.moment))
      }
      let byPlain = line.sorted(by: PlainQueue.goesBefore).map(\.id)
      let byQueue = sample.queue.tickets.values.filter(\.state.isInLine).sorted { $0.order < $1.order }.map(\.id)
      #expect(byPlain == byQueue)
    }

    private mutating func arrive(at minute: Int) throws {
      let wants = wants()
      let appointment = Bool.random(using: &random) ? max(0, minute + Int.random(in: -20...50, using: &random)) : nil
      let ticket = try sample.arrive(at: minute, appointment: appointment, wanting: QueueSkills(wants)!)
      plain.checkIn(ticket.id, at: minute, appointment: appointment, wants: wants)
    }

    private mutating func expect(_ command: QueueCommand, at minute: Int, by clerk: String, _ isDone: Bool) {
      let before = sample.queue
      let refused = refusal { () throws(QueueRefusal) in try sample.perform(command, at: minute, by: clerk) }
      #expect((refused == nil) == isDone, "\(command): \(String(describing: refused))")
      guard refused != nil else { return }
      self.refused += 1
      #expect(sample.queue == before)
    }

    private mutating func wants() -> Set<String> {
      var wants: Set<String> = []
      for skill in QueueModelTests.skills where Int.random(in: 0..<3, using: &random) == 0 { wants.insert(skill) }
      return wants
    }
  }
}
