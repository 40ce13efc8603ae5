import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("The waiting list", .timeLimit(.minutes(2)))
struct WaitingListTests {
  @Test("Who waits is given a seat as soon as the service starts and there are seats, with no event to wake it")
  func tick() async throws {
    let directory = TemporaryDirectory.make()
    let days = VisitDeskTests.days
    try await NotifyStore.block(in: directory, where: { _ in true }, days: days)
    try await NotifyBench.run(directory: directory) { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      _ = try await bench.mailbox(of: "s1", count: 1)
    }
    try await NotifyStore.edit(in: directory) { try $0.execute("DELETE FROM seat WHERE visit = 'others'") }
    try await NotifyBench.run(directory: directory) { bench in
      let notices = try await bench.mailbox(of: "s1", count: 2)
      #expect(notices.map(\.kind) == ["visit.waiting", "visit.booked"])
    }
  }

  @Test("Reasons that fit no hall keep nobody behind them waiting, however many there are at the head")
  func misfits() async throws {
    let directory = TemporaryDirectory.make()
    let count = 2 * VisitDesk.mostServed + 20
    // Open two hours, in which no visit of four fits.
    let file = """
      {"schema": "yimen-halls/1", "halls": [{"id": "X1", "code": "", "name": "新厅", "windows": 4, "skills": ["any"],
       "hours": {"workdays": [["08:30", "10:30"]]}, "item_minutes": {"LONG": 240}, "slot_minutes": 15,
       "seats_per_slot": {"online": 2, "staff": 1}, "horizon_workdays": 20}],
       "visit_minutes": {"originals": 8, "signature": 6, "biometric": 12, "interview": 20}}
      """
    try await NotifyBench.run(directory: directory) { bench in
      _ = try await bench.bench.call(ImportHalls.with { $0.file = file }, as: NotifyBench.operation)
    }
    try await NotifyStore.edit(in: directory) { transaction in
      for number in 0..<count {
        let reason = VisitReason(
          caseID: "long\(1_000 + number)", kind: .interview, caseNumber: "N", item: Civics.Bilingual("事项", "Item"), target: .naturalPerson,
          itemCode: "LONG")
        try ReasonTable.insert(reason, of: "long", at: 1, in: transaction)
      }
      let last = VisitReason(
        caseID: "short", kind: .originals, caseNumber: "N", item: Civics.Bilingual("事项", "Item"), target: .naturalPerson)
      try ReasonTable.insert(last, of: "short", at: 2, in: transaction)
    }
    try await NotifyBench.run(directory: directory) { bench in
      // Every round goes on where the last one ended; a case that comes in is one.
      for number in 1...3 {
        try await bench.tell("received", SampleCase.view("c\(number)", of: "s\(number)", reason: "originals"))
        try await bench.settle("m\(number)")
      }
      #expect(try await bench.visit("short").hall == "X1")
    }
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM visit_reason WHERE standing = 'waiting'", in: directory) == Int64(count))
  }
}
