import Bus
import Contracts
import Store
import TestKit
import Testing

@Suite("The screen of a hall", .timeLimit(.minutes(2)))
struct ScreenTests {
  @Test("It shows what is called now, and then what has changed since")
  func follows() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      _ = try await bench.draw()
      let number = try await bench.next(1, by: "a").number
      let first = try await bench.screen()
      #expect(first.snapshot && first.entries.map(\.number) == [number] && first.entries[0].window == 1)
      #expect(try await bench.screen(after: first.next).entries.isEmpty)
      _ = try await bench.serve(number, by: "a")
      let second = try await bench.draw()
      let change = try await bench.screen(after: first.next)
      #expect(!change.snapshot && change.entries.map(\.number) == [number, second.number])
      #expect(change.entries.map(\.state) == ["serving", "waiting"] && change.waiting == 1)
      #expect(try await bench.screen(after: change.next).entries.isEmpty)
    }
  }

  @Test("Who missed some catches up with how each ticket stands now, page by page")
  func catchesUp() async throws {
    try await NotifyBench.run { bench in
      for window in 1...3 { try await bench.open(window, by: "w\(window)") }
      let start = try await bench.screen().next
      for window in 1...3 {
        _ = try await bench.draw()
        let number = try await bench.next(window, by: "w\(window)").number
        _ = try await bench.serve(number, by: "w\(window)")
      }
      var (after, seen) = (start, [ScreenEntry]())
      while true {
        let page = try await bench.screen(after: after, limit: 2)
        #expect(page.next >= after)
        if page.entries.isEmpty { break }
        #expect(page.next > after)
        after = page.next
        seen += page.entries
      }
      // The last that is told of each is how it stands.
      let last = Dictionary(seen.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
      #expect(last.keys.sorted() == ["B001", "B002", "B003"])
      #expect(last.values.allSatisfy { $0.state == "serving" && $0.calls == 1 })
    }
  }

  @Test("One change of more tickets than a page holds is told in full, page by page, and no ticket of it twice")
  func manyOfOneChange() async throws {
    let directory = TemporaryDirectory.make()
    let start = try await NotifyBench.run(directory: directory) { bench in
      try await bench.open(1, by: "a")
      let start = try await bench.screen().next
      for _ in 0..<7 { _ = try await bench.draw() }
      return start
    }
    // As the end of a day leaves them: all by one change.
    try await NotifyStore.edit(in: directory) { try $0.execute("UPDATE queue_ticket SET revision = (SELECT MAX(revision) FROM queue_day)") }
    try await NotifyBench.run(directory: directory) { bench in
      var (after, place, seen) = (start, "", [String]())
      repeat {
        let page = try await bench.screen(after: after, place: place, limit: 2)
        #expect(page.entries.count <= 2 && !page.snapshot)
        seen += page.entries.map(\.number)
        (after, place) = (page.next, page.nextPlace)
      } while !place.isEmpty
      #expect(seen == (1...7).map { "B00\($0)" })
      #expect(try await bench.screen(after: after).entries.isEmpty)
      let nonsense = try await NotifyBench.code { _ = try await bench.screen(after: start, place: "B001") }
      #expect(nonsense == BusRefusals.badRequest.code)
    }
  }

  @Test("Who waits is told as soon as somebody is called")
  func waits() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      let start = try await bench.screen().next
      async let change = bench.screen(after: start, wait: 20_000)
      let drawn = try await bench.draw()
      let told = try await change
      #expect(told.entries.map(\.number) == [drawn.number] && !told.snapshot)
    }
  }

  @Test("A position of another day, or beyond the last change, is answered by a snapshot")
  func otherDay() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      _ = try await bench.draw()
      let position = try await bench.screen().next
      #expect(try await bench.screen(after: position + 5).snapshot)
      bench.bench.clock.set("2026-09-02T09:00")
      let next = try await bench.screen(after: position)
      #expect(next.snapshot && next.entries.isEmpty && next.next > position)
    }
  }

  @Test("Nothing on it, and nothing in the events of tickets, says who somebody is")
  func nothingPersonal() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "person-of-c1")
      bench.bench.clock.set("\(visit.on)T08:10")
      try await bench.open(1, by: "a")
      _ = try await bench.checkIn(visit: visit.id)
      _ = try await bench.next(1, by: "a")
      #expect(!(try await bench.screen().json(revealing: true).text.contains("person-of-c1")))
      let told = try await bench.log().filter { $0.kind.hasPrefix("notify.ticket") }
      #expect(told.count == 2)
      for event in told {
        let text = try TicketChanged(decoding: event.payload).json(revealing: true).text
        #expect(!text.contains("person-of-c1"))
      }
    }
  }
}
