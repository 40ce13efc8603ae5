import Bus
import Contracts
import TestKit
import Testing

@Suite("A hall without a network", .timeLimit(.minutes(2)))
struct OfflineTests {
  /// Tuesday 1 September 2026, nine o'clock, in microseconds.
  private static let nine = 1_788_224_400_000_000

  private func event(
    _ id: String, _ minute: Int, _ act: String, _ number: String = "", window: Int = 0, _ change: (inout OfflineEvent) -> Void = { _ in }
  ) -> OfflineEvent {
    OfflineEvent.with {
      ($0.id, $0.at, $0.act, $0.number, $0.window, $0.clerk) = (id, Self.nine + minute * 60_000_000, act, number, window, "li")
      change(&$0)
    }
  }

  /// A morning of two people at one window.
  private var morning: [OfflineEvent] {
    [
      event("e1", 0, "open", window: 1), event("e2", 1, "draw", "C001"), event("e3", 2, "draw", "C002"),
      event("e4", 3, "call", "C001", window: 1), event("e5", 4, "serve", "C001"), event("e6", 10, "finish", "C001"),
      event("e7", 11, "call", "C002", window: 1), event("e8", 13, "miss", "C002"),
    ]
  }

  private func handOut(_ bench: NotifyBench, _ count: Int = 10) async throws(Refusal) -> OfflineNumbers {
    try await bench.bench.call(HandOutNumbers.with { ($0.hall, $0.count) = ("H1", count) }, as: NotifyBench.clerk("desk"))
  }

  private func states(_ bench: NotifyBench) async throws -> [String: String] {
    var states: [String: String] = [:]
    for number in ["C001", "C002"] {
      let request = ReadTicket.with { ($0.hall, $0.number) = ("H1", number) }
      states[number] = try await bench.bench.call(request, as: NotifyBench.auditor).state
    }
    return states
  }

  @Test("What happened is taken once, with the hall's own numbers and moments")
  func merges() async throws {
    try await NotifyBench.run { bench in
      _ = try await handOut(bench)
      let merged = try await bench.merge(morning)
      #expect(merged.taken == 8 && merged.known == 0 && merged.conflicts.isEmpty)
      #expect(try await states(bench) == ["C001": "done", "C002": "missed"])
      let first = try await bench.bench.call(ReadTicket.with { ($0.hall, $0.number) = ("H1", "C001") }, as: NotifyBench.auditor)
      #expect(first.checkedInAt == Self.nine + 60_000_000 && first.endedAt == Self.nine + 600_000_000)
      #expect(first.rank == first.checkedInAt + 600_000_000)
      let log = try await bench.log().count
      let again = try await bench.merge(morning)
      #expect(again.taken == 0 && again.known == 8 && again.conflicts.isEmpty)
      #expect(try await bench.log().count == log)
    }
  }

  @Test("However its events are cut, turned round and repeated, the day comes out the same", arguments: UInt64(1)...6)
  func anyOrder(seed: UInt64) async throws {
    var random = Sequence64(state: seed)
    let parts = (0..<4).map { _ in morning.shuffled(using: &random).prefix(Int.random(in: 1...8, using: &random)) }
    try await NotifyBench.run { bench in
      _ = try await handOut(bench)
      var taken = 0
      for part in parts { taken += try await bench.merge(Array(part)).taken }
      // A hall sends all that it has until nothing is a conflict.
      while true {
        let merged = try await bench.merge(morning)
        taken += merged.taken
        guard merged.taken > 0 else {
          #expect(merged.conflicts.isEmpty && merged.known == 8)
          break
        }
      }
      #expect(taken == 8)
      #expect(try await states(bench) == ["C001": "done", "C002": "missed"])
    }
  }

  @Test("A conflict is named, hinders no other event, and is taken once what it rests on is there")
  func conflicts() async throws {
    try await NotifyBench.run { bench in
      _ = try await handOut(bench, 1)
      let merged = try await bench.merge([
        event("a", 1, "draw", "C001"), event("b", 2, "draw", "C002"), event("c", 3, "call", "C001", window: 1),
        event("d", 4, "dance", "C001"), event("e", 24 * 60, "draw", "C001"),
      ])
      #expect(merged.taken == 1)
      #expect(
        merged.conflicts.map(\.name) == [
          "notify.numberTaken", "notify.unknownWindow", "notify.queueUnfit", "notify.queueUnfit",
        ])
      #expect(
        merged.conflicts.map(\.id) == ["b", "c", "d", "e"] && merged.conflicts.allSatisfy { !$0.textZh.isEmpty && !$0.textEn.isEmpty })
      try await bench.open(1, by: "li")
      #expect(try await bench.merge([event("c", 3, "call", "C001", window: 1)]).taken == 1)
      let bad = try await NotifyBench.code { _ = try await bench.merge([event("no such id!", 1, "draw", "C001")]) }
      #expect(bad == BusRefusals.badRequest.code)
    }
  }

  @Test("Two halls' lists of one visit give it one ticket; who drew at the kiosk as well is a conflict")
  func doubles() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      bench.bench.clock.set("\(visit.on)T08:10")
      let list = try await handOut(bench, 2)
      #expect(list.first == "C001" && list.last == "C002" && list.appointments.map(\.visitID) == [visit.id])
      #expect(list.html.contains(visit.id) && list.html.contains("C002"))
      let now = bench.bench.clock.microseconds
      let drawn = { (id: String, number: String) in
        event(id, 0, "draw", number) { ($0.at, $0.visitID) = (now, visit.id) }
      }
      let merged = try await bench.merge([drawn("a", "C001"), drawn("b", "C002")], on: visit.on)
      #expect(merged.taken == 1 && merged.conflicts.map(\.name) == ["notify.alreadyCheckedIn"])
      let online = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id) }
      #expect(online == NotifyRefusals.alreadyCheckedIn.code)
    }
  }

  @Test("A hall whose network is back after midnight is heard for a day, in which nobody has missed its visits")
  func nextDay() async throws {
    let directory = TemporaryDirectory.make()
    let (visit, other) = try await NotifyBench.run(directory: directory) { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let second = try await bench.booked("c2", of: "s2")
      _ = try await bench.hold("c2", "H2", visit.on, "10:00", confirm: true, as: NotifyBench.clerk)
      #expect(second.on == visit.on)
      bench.bench.clock.set("\(visit.on)T08:10")
      _ = try await handOut(bench)
      let request = CheckInAtHall.with { $0.hall = "H2" }
      return (visit, try await bench.bench.call(request, as: NotifyBench.kiosk))
    }
    #expect(visit.hall == "H1" && visit.on == "2026-09-02")
    try await NotifyBench.run(at: "2026-09-03T00:10", directory: directory) { bench in
      // The other hall's day is ended after it, and its visits are missed in one write with it.
      _ = try await bench.bench.eventually(ReadTicket.with { $0.ticketID = other.id }, as: NotifyBench.auditor) { $0.state == "left" }
      _ = try await bench.visit("c2") { $0.status == "missed" }
      let drawn = event("a", 24 * 60, "draw", "C001") { $0.visitID = visit.id }
      let merged = try await bench.merge([drawn], on: visit.on)
      #expect(merged.taken == 1 && merged.conflicts.isEmpty)
      #expect(try await bench.visit("c1").status == "arrived")
    }
    try await NotifyBench.run(at: "2026-09-04T00:10", directory: directory) { bench in
      let notices = try await bench.mailbox(of: "s1", count: 3)
      #expect(notices.map(\.kind) == ["visit.booked", "visit.cancelled", "visit.booked"])
      let late = try await bench.merge([event("b", 24 * 60, "draw", "C002")], on: visit.on)
      #expect(late.conflicts.map(\.name) == ["notify.queueEnded"])
    }
  }

  @Test("Numbers that are handed out are nobody else's")
  func ranges() async throws {
    try await NotifyBench.run { bench in
      #expect(try await handOut(bench, 3).last == "C003")
      let second = try await handOut(bench, 2)
      #expect(second.first == "C004" && second.last == "C005" && second.appointments.isEmpty)
      #expect(try await bench.draw().number == "B001")
      let none = try await NotifyBench.code { _ = try await handOut(bench, 0) }
      #expect(none == NotifyRefusals.queueUnfit.code)
    }
  }
}
