import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Halls by another calendar", .timeLimit(.minutes(2)))
struct HallsByCalendarTests {
  /// A Thursday that is worked.
  private static let day = Day("2026-09-10")!

  /// A notice for 2027, by which a day of the year before is off as well.
  private static func notice(_ version: String = "CN-2027", off day: Day = day) -> CalendarImported {
    CalendarImported.with {
      $0.calendar = CalendarView.with { $0.version = version }
      ($0.first, $0.last) = ("2027-01-01", "2027-12-31")
      $0.days = [
        CalendarDay.with { ($0.day, $0.workday, $0.nameZh, $0.nameEn) = (day.description, false, "纪念日", "Commemoration Day") }
      ]
    }
  }

  private func tell(_ bench: NotifyBench, _ imported: CalendarImported) async throws {
    _ = try await bench.bench.call(
      AppendCaseEvent.with { $0.imported = imported }, as: Principal(id: "case", role: .service, channel: "service"))
  }

  private func conflicts(_ bench: NotifyBench, count: Int) async throws -> [ConflictView] {
    try await bench.bench.eventually(ReadConflicts(), as: NotifyBench.operation) { $0.count == count }.conflicts
  }

  @Test(
    "A workday that becomes a holiday closes the hall: its visits are listed and offered other days, and nothing is booked on it any more")
  func imported() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyStore.book(NotifyStore.visits(3, on: Self.day), in: directory)
    try await NotifyBench.run(directory: directory) { bench in
      try await tell(bench, Self.notice())
      let listed = try await conflicts(bench, count: 3)
      #expect(listed.allSatisfy { $0.why == "closed" && $0.on == Self.day.description && $0.offer != nil && $0.offer?.on != $0.on })
      #expect(try await bench.mailbox(of: "s1000").map(\.kind) == ["visit.conflict"])
      let view = try await bench.bench.call(ReadHall.with { ($0.hall, $0.on) = ("H1", Self.day.description) }, as: NotifyBench.operation)
      #expect((view.day?.kind, view.day?.slots.count) == ("holiday", 0))
      // The same again, and one that tells the name alone, change nothing.
      try await tell(bench, Self.notice())
      try await tell(bench, CalendarImported.with { $0.calendar = CalendarView.with { $0.version = "CN-2028" } })
      try await bench.settle("marker")
      #expect(try await conflicts(bench, count: 3).count == 3)
      #expect(try await bench.mailbox(of: "s1000").count == 1)
    }
    try await NotifyBench.run(directory: directory) { bench in
      let view = try await bench.bench.call(ReadHall.with { ($0.hall, $0.on) = ("H1", Self.day.description) }, as: NotifyBench.operation)
      #expect(view.day?.kind == "holiday")
      #expect(try await conflicts(bench, count: 3).count == 3)
    }
  }

  @Test("A later notice by which the day is worked after all lets the visits stand where they stood")
  func workedAfterAll() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyStore.book(NotifyStore.visits(2, on: Self.day), in: directory)
    try await NotifyBench.run(directory: directory) { bench in
      try await tell(bench, Self.notice())
      _ = try await conflicts(bench, count: 2)
      var worked = Self.notice("CN-2027-2")
      worked.first = "2026-09-01"
      worked.days = []
      try await tell(bench, worked)
      _ = try await conflicts(bench, count: 0)
      let visit = try await bench.visit("c1000")
      #expect((visit.hall, visit.on, visit.at, visit.window) == ("H1", Self.day.description, "08:30", "1"))
    }
  }

  @Test("A program that holds another calendar than the one before it lists the visits of the days between the two when it starts")
  func newProgram() async throws {
    // Mid-autumn's Friday, which the calendar of before did not know as a holiday.
    let holiday = Day("2026-09-25")!
    let directory = TemporaryDirectory.make()
    try await NotifyStore.book(NotifyStore.visits(2, on: holiday), in: directory)
    try await NotifyStore.edit(in: directory) { transaction in
      var before = CalendarImported(.published)
      before.calendar?.version = "CN-before"
      before.days.removeAll { $0.day == holiday.description }
      #expect(before.days.count < CalendarImported(.published).days.count)
      try HallCalendarTable.stand(by: before, in: transaction)
    }
    try await NotifyBench.run(directory: directory) { bench in
      let listed = try await conflicts(bench, count: 2)
      #expect(listed.allSatisfy { $0.why == "closed" && $0.offer != nil })
    }
  }
}
