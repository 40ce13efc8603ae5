import Bus
import Contracts
import NotifyDomain
import TestKit
import Testing

@testable import NotifyService

@Suite("How long one waits, over a real store", .timeLimit(.minutes(3)))
struct ReadWaitingTimeTests {
  private static let screen = Principal(id: "screen", role: .none, channel: "screen")

  private static func waiting(_ bench: NotifyBench, hall: String = "H1") async throws(Refusal) -> WaitingTimeView {
    try await bench.bench.call(ReadWaitingTime.with { $0.hall = hall }, as: screen)
  }

  private static func waiting(_ bench: NotifyBench, number: String) async throws(Refusal) -> WaitingTimeView {
    try await bench.bench.call(ReadWaitingTime.with { ($0.hall, $0.number) = ("H1", number) }, as: NotifyBench.clerk("a"))
  }

  @Test("A hall tells each kind that it serves; without a window nobody can say")
  func hall() async throws {
    try await NotifyBench.run { bench in
      let closed = try await Self.waiting(bench)
      #expect(closed.hall == "H1" && closed.on == "2026-09-01" && closed.number.isEmpty)
      #expect(closed.entries.map(\.kind) == ["natural_person", "legal_person"])
      #expect(closed.entries.allSatisfy { $0.windows == 0 && $0.optimistic == 0 && $0.pessimistic == 0 && $0.times == 0 })
      #expect(try await Self.waiting(bench, hall: "H3").entries.map(\.kind) == ["legal_person"])
      try await bench.open(1, by: "a", skills: ["natural_person"])
      let open = try await Self.waiting(bench)
      #expect(open.entries.map(\.windows) == [1, 0])
      #expect(open.entries[0].ahead == 0 && open.entries[0].pessimistic == 0)
      let unknown = try await NotifyBench.code { _ = try await Self.waiting(bench, hall: "H9") }
      #expect(unknown == NotifyRefusals.unknownHall.code)
    }
  }

  @Test("A ticket is told how many are ahead and two numbers of minutes, more for who came later")
  func ticket() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      var numbers: [String] = []
      for _ in 0..<5 { numbers.append(try await bench.draw(skills: ["natural_person"]).number) }
      _ = try await bench.next(1, by: "a")
      var last = 0
      for (place, number) in numbers.dropFirst().enumerated() {
        let told = try await Self.waiting(bench, number: number)
        #expect(told.number == number && told.entries.count == 1)
        let entry = told.entries[0]
        #expect(entry.kind == "natural_person" && entry.windows == 1 && entry.ahead == place)
        #expect(entry.optimistic <= entry.pessimistic && entry.pessimistic > last)
        last = entry.pessimistic
      }
      // Whoever would come now stands behind them all.
      let hall = try await Self.waiting(bench)
      #expect(hall.entries[0].ahead == 4 && hall.entries[0].pessimistic >= last)
      let called = try await NotifyBench.code { _ = try await Self.waiting(bench, number: numbers[0]) }
      #expect(called == NotifyRefusals.notInLine.code)
    }
  }

  @Test("Services of late are known by their tickets, and those that took no time tell nothing")
  func times() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      for end in ["10:12", "10:26", "10:26"] {
        let number = try await bench.draw(skills: ["legal_person"]).number
        _ = try await bench.next(1, by: "a")
        _ = try await bench.serve(number, by: "a")
        bench.bench.clock.set("2026-09-01T\(end)")
        _ = try await bench.finish(number, by: "a")
      }
      let entries = try await Self.waiting(bench).entries
      #expect(entries.map(\.times) == [0, 2])
    }
  }

  @Test("Somebody else's ticket is told to nobody")
  func access() async throws {
    try await NotifyBench.run { bench in
      try await bench.open(1, by: "a")
      let number = try await bench.draw().number
      let stranger = try await NotifyBench.code {
        _ = try await bench.bench.call(ReadWaitingTime.with { ($0.hall, $0.number) = ("H1", number) }, as: Self.screen)
      }
      #expect(stranger == NotifyRefusals.notOwnTicket.code)
      let none = try await NotifyBench.code { _ = try await Self.waiting(bench, number: "B999") }
      #expect(none == NotifyRefusals.unknownTicket.code)
    }
  }
}
