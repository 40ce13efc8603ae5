import Bus
import Contracts
import TestKit
import Testing

@Suite("Calling at a hall's windows", .timeLimit(.minutes(3)))
struct CallingTests {
  @Test("A double click is one call")
  func doubleClick() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      for _ in 0..<3 { _ = try await bench.draw() }
      let key = [UInt8](repeating: 9, count: 16)
      let calls = try await withThrowingTaskGroup(of: TicketView.self) { group in
        for _ in 0..<4 { group.addTask { try await bench.next(1, by: "a", key: key) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(calls).count == 1)
      #expect(try await bench.queue().inLine == 2)
      // Another click is another call, and the window has somebody.
      let busy = try await NotifyBench.code { _ = try await bench.next(1, by: "a") }
      #expect(busy == NotifyRefusals.windowBusy.code)
    }
  }

  @Test("Twenty clerks who call in one moment get twenty people, in the order of their ranks")
  func together() async throws {
    try await NotifyBench.run { bench in
      for window in 1...20 { try await bench.open(window, by: "w\(window)") }
      for _ in 0..<30 { _ = try await bench.draw() }
      let called = try await withThrowingTaskGroup(of: TicketView.self) { group in
        for window in 1...20 { group.addTask { try await bench.next(window, by: "w\(window)") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let expected = (1...20).map { $0 < 10 ? "B00\($0)" : "B0\($0)" }
      #expect(Set(called.map(\.number)) == Set(expected))
      #expect(Set(called.map(\.window)) == Set(1...20))
      #expect(try await bench.queue().waiting.map(\.number).first == "B021")
    }
  }

  @Test("Two rounds of clerks against check-ins at the same time lose nobody and call nobody twice")
  func storm() async throws {
    try await NotifyBench.run { bench in
      for window in 1...8 { try await bench.open(window, by: "w\(window)") }
      let called = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<8 {
          group.addTask {
            for _ in 0..<6 { _ = try await bench.draw() }
            return []
          }
        }
        for window in 1...8 {
          group.addTask {
            var called: [String] = []
            while called.count < 6 {
              guard let number = try await bench.served(at: window, by: "w\(window)") else {
                await Task.yield()
                continue
              }
              called.append(number)
            }
            return called
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(called.count == 48 && Set(called).count == 48)
      #expect(try await bench.queue().inLine == 0)
    }
  }

  @Test("A ticket goes its whole way: missed, back, called by number, parked, resumed, forwarded, done")
  func wholeWay() async throws {
    try await NotifyBench.run { bench in
      let clerk = NotifyBench.clerk("a")
      try await bench.open(1, by: "a")
      try await bench.open(2, by: "b", skills: ["legal_person"])
      let number = try await bench.draw().number
      _ = try await bench.next(1, by: "a")
      let again = try await bench.bench.call(CallTicketAgain.with { ($0.hall, $0.number) = ("H1", number) }, as: clerk)
      #expect(again.calls == 2)
      #expect(try await bench.bench.call(MissTicket.with { ($0.hall, $0.number) = ("H1", number) }, as: clerk).state == "missed")
      let back = try await bench.bench.call(ReturnToLine.with { ($0.hall, $0.number) = ("H1", number) }, as: clerk)
      #expect(back.state == "waiting" && back.rankGround == "after_miss")
      let called = try await bench.bench.call(CallTicketNumber.with { ($0.hall, $0.number, $0.window) = ("H1", number, 1) }, as: clerk)
      #expect(called.state == "called" && called.byNumber)
      _ = try await bench.serve(number, by: "a")
      #expect(try await bench.bench.call(ParkTicket.with { ($0.hall, $0.number) = ("H1", number) }, as: clerk).state == "parked")
      #expect(try await bench.queue().parked.map(\.number) == [number])
      let resumed = try await bench.bench.call(ResumeTicket.with { ($0.hall, $0.number, $0.window) = ("H1", number, 1) }, as: clerk)
      #expect(resumed.state == "serving")
      let forward = ForwardTicket.with { ($0.hall, $0.number, $0.toWindow) = ("H1", number, 2) }
      let forwarded = try await bench.bench.call(forward, as: clerk)
      #expect(forwarded.state == "forwarded" && forwarded.toWindow == 2 && forwarded.rank == back.rank)
      #expect(try await bench.queue(window: 2).waiting.map(\.number) == [number])
      #expect(try await bench.next(2, by: "b").number == number)
      _ = try await bench.serve(number, by: "b")
      #expect(try await bench.finish(number, by: "b").state == "done")
      let closed = try await bench.bench.call(CloseWindow.with { ($0.hall, $0.window) = ("H1", 2) }, as: NotifyBench.clerk("b"))
      #expect(!closed.open)
    }
  }

  @Test("A window calls what its skills serve, and the desk tells what nobody serves")
  func skills() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a", skills: ["natural_person"])
      let company = try await bench.draw(skills: ["legal_person"])
      let person = try await bench.draw(skills: ["natural_person"])
      #expect(try await bench.queue().unserved == ["legal_person"])
      #expect(try await bench.queue().waiting.map(\.number) == [company.number, person.number])
      #expect(try await bench.next(1, by: "a").number == person.number)
      let wrong = CallTicketNumber.with { ($0.hall, $0.number, $0.window) = ("H1", company.number, 2) }
      try await bench.open(2, by: "b", skills: ["natural_person"])
      let refused = try await NotifyBench.code { _ = try await bench.bench.call(wrong, as: NotifyBench.clerk("b")) }
      #expect(refused == NotifyRefusals.notServedHere.code)
      let far = try await NotifyBench.code { try await bench.open(1_000, by: "c") }
      #expect(far == NotifyRefusals.queueUnfit.code)
    }
  }

  @Test("The order is explained to whoever asks")
  func why() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      let visit = try await bench.booked("c1", of: "s1")
      bench.bench.clock.set("\(visit.on)T08:10")
      let walkIn = try await bench.draw()
      let booked = try await bench.checkIn(visit: visit.id)
      let request = ExplainOrder.with { ($0.hall, $0.number, $0.other) = ("H1", booked.number, walkIn.number) }
      let explanation = try await bench.bench.call(request, as: Principal(id: "anybody", role: .none, channel: "web"))
      #expect(explanation.reason == "check_in" || explanation.reason == "rank")
      #expect([explanation.first, explanation.second].sorted() == [booked.number, walkIn.number].sorted())
      #expect(explanation.firstRank <= explanation.secondRank && !explanation.textZh.isEmpty && !explanation.textEn.isEmpty)
      let same = ExplainOrder.with { ($0.hall, $0.number, $0.other) = ("H1", walkIn.number, walkIn.number) }
      let refused = try await NotifyBench.code { _ = try await bench.bench.call(same, as: NotifyBench.kiosk) }
      #expect(refused == BusRefusals.badRequest.code)
    }
  }

  @Test("A clerk's commands are a clerk's")
  func roles() async throws {
    try await NotifyBench.run { bench in
      let call = CallNextTicket.with { ($0.hall, $0.window) = ("H1", 1) }
      for role in [Role.applicant, .auditor, .operator, .service] {
        let refused = try await NotifyBench.code {
          _ = try await bench.bench.call(call, as: Principal(id: "x", role: role, channel: "web"))
        }
        #expect(refused == BusRefusals.roleMissing.code)
      }
    }
  }
}
