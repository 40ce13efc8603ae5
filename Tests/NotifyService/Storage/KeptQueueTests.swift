import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("A kept queue", .timeLimit(.minutes(2)))
struct KeptQueueTests {
  @Test("The part of a day that a call is decided by decides as the whole day would")
  func partIsWhole() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      for (window, skills) in [(1, ["natural_person"]), (2, ["legal_person"]), (3, ["any"])] {
        try await bench.open(window, by: "w\(window)", skills: skills)
      }
      for number in 0..<12 { _ = try await bench.draw(skills: [["natural_person"], ["legal_person"], []][number % 3]) }
      let number = try await bench.next(3, by: "w3").number
      _ = try await bench.bench.call(
        ForwardTicket.with { ($0.hall, $0.number, $0.toWindow) = ("H1", number, 2) }, as: NotifyBench.clerk("w3"))
    }
    try await NotifyStore.edit(in: directory) { transaction in
      let place = QueuePlace(hall: "H1", day: Day("2026-09-01")!)
      let day = try QueueDayTable.find(place, in: transaction)
      let tickets = try TicketTable.changed(after: ChangePlace(revision: 0), place, limit: 100, in: transaction).map(\.ticket)
      #expect(tickets.count == 12)
      let windows = try QueueWindowTable.all(place, in: transaction)
      let whole = HallQueue(tickets: tickets, windows: windows, used: day.used)
      for window in windows {
        let command = QueueCommand.callNext(window: window.id)
        let occasion = QueueOccasion(at: 1_788_230_000_000_000, actor: window.clerk)
        let part = try HallQueue(day, place, for: command, rules: .typical, in: transaction)
        #expect(part.tickets.count < tickets.count)
        #expect(try part.decide(command, occasion) == whole.decide(command, occasion))
      }
    }
  }

  @Test("Days that are over are ended in parts: who was at a window counts as served, all others as gone")
  func ended() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      try await bench.open(1, by: "a")
      for _ in 0..<HallQueue.endedAtOnce + 5 { _ = try await bench.draw() }
      let number = try await bench.next(1, by: "a").number
      _ = try await bench.serve(number, by: "a")
    }
    try await NotifyBench.run(at: "2026-09-02T00:10", directory: directory) { bench in
      let request = ReadEvents.with { ($0.limit, $0.kinds, $0.waitMilliseconds) = (500, ["notify.queueEnded"], 20_000) }
      var (after, ended) = (0, 0)
      while ended == 0 {
        var options = CallOptions(timeout: .seconds(30), principal: NotifyBench.auditor)
        options.service = "notify"
        var page = request
        page.after = after
        let events = try await bench.bench.node.call(page, options)
        (after, ended) = (events.next, events.events.count)
      }
      #expect(ended == 1)
    }
    try await NotifyStore.edit(in: directory) { transaction in
      let rows = try transaction.rows("SELECT state, COUNT(*) FROM queue_ticket GROUP BY state ORDER BY state")
      #expect(try rows.map { "\(try $0.text(0)) \(try $0.integer(1))" } == ["done 1", "left \(HallQueue.endedAtOnce + 4)"])
      #expect(try transaction.row("SELECT ended FROM queue_day")?.integer(0) == 1)
    }
  }
}
