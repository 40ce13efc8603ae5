import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Halls that change under many visits", .timeLimit(.minutes(3)))
struct HallReviewTests {
  /// More than the write of the change looks at.
  private static let many = HallLimits.reviewedAtOnce + HallLimits.reviewedPage / 2
  private static let day = Day("2026-09-03")!

  private static func record(_ change: (inout HallRecord) -> Void = { _ in }) throws -> String {
    var record = try #require(try HallCatalogue.sample().records.first { $0.id == "H1" })
    change(&record)
    return record.json
  }

  private static func closed() throws -> String {
    try record {
      $0.closures = [HallRecord.Closure(from: day.description, through: nil, hours: nil, reason: "供电检修", reasonEn: "Power works")]
    }
  }

  private func conflicts(_ bench: NotifyBench, count: Int) async throws -> ConflictList {
    try await bench.bench.eventually(ReadConflicts(), as: NotifyBench.operation) { $0.count == count }
  }

  @Test("The change holds at once, its write looks at a bounded number of visits, and all the others are listed and offered seats after it")
  func bounded() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyStore.book(NotifyStore.visits(Self.many, on: Self.day), in: directory)
    try await NotifyBench.run(directory: directory) { bench in
      let trial = try await bench.put(Self.closed(), dryRun: true)
      #expect((trial.count, trial.conflicts.count, trial.pending) == (Self.many, HallForecast.mostListed, false))
      let written = try await bench.put(Self.closed())
      #expect((written.written, written.count, written.conflicts.count, written.pending) == (true, Self.many, 200, true))
      try await bench.booked("c1", of: "s1")
      let code = try await NotifyBench.code {
        _ = try await bench.hold("c1", "H1", Self.day.description, "10:00", as: NotifyBench.applicant("s1"))
      }
      #expect(code == NotifyRefusals.noSuchSlot.code)
      _ = try await conflicts(bench, count: Self.many)
      let last = "c\(1_000 + Self.many - 1)"
      let kept = try await bench.visit(last) { $0.offer != nil }
      #expect((kept.on, kept.status) == (Self.day.description, "confirmed"))
      #expect(try await bench.mailbox(of: "s\(1_000 + Self.many - 1)").map(\.kind) == ["visit.conflict"])
    }
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM hall_review", in: directory) == 0)
    // Each has the seat that it had, and one that is kept for it; c1 has one.
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM seat", in: directory) == Int64(2 * Self.many + 1))
  }

  @Test("What a program leaves that stops between two pages is gone on with from the page that it had come to")
  func resumes() async throws {
    let directory = TemporaryDirectory.make()
    let visits = NotifyStore.visits(Self.many, on: Self.day)
    try await NotifyStore.book(visits, in: directory)
    try await NotifyBench.run(directory: directory) { bench in _ = try await bench.put(Self.record { $0.name = "魁奇路新厅" }) }
    let closed = try Self.closed()
    let seen = visits[HallLimits.reviewedPage - 1]
    try await NotifyStore.edit(in: directory) { transaction in
      try transaction.execute("UPDATE hall SET record = ? WHERE id = 'H1'", [.text(closed)])
      let review = HallReview(hall: "H1", part: .visits, renumbers: false, position: HallReview.Position(seen))
      try HallReviewTable.begin(review, in: transaction)
    }
    try await NotifyBench.run(directory: directory) { bench in
      let list = try await conflicts(bench, count: Self.many - HallLimits.reviewedPage)
      #expect(list.conflicts.first?.visitID == visits[HallLimits.reviewedPage].id)
    }
  }

  @Test("Where the slots count otherwise each of many visits keeps its time and window, over all pages, and no seat is anybody's twice")
  func renumbers() async throws {
    let directory = TemporaryDirectory.make()
    let visits = NotifyStore.visits(Self.many, on: Self.day)
    try await NotifyStore.book(visits, in: directory)
    try await NotifyBench.run(directory: directory) { bench in
      let changed = try await bench.put(Self.record { $0.hours["workdays"] = [["08:00", "12:00"], ["14:00", "17:30"]] })
      #expect((changed.count, changed.renumbered, changed.pending) == (0, Self.many, true))
      // Nothing is booked there until all are where they belong; then the earliest seat is one of the new hour.
      let earliest = try await bench.bench.eventually(
        ReadHall.with { ($0.hall, $0.on) = ("H1", Self.day.description) }, as: NotifyBench.operation
      ) { ($0.day?.slots.dropFirst(2).prefix(10).allSatisfy { $0.online == 0 } ?? false) && $0.day?.slots.first?.online == 16 }
      #expect(earliest.day?.slots.first?.at == "08:00")
      let last = try await bench.visit("c\(1_000 + Self.many - 1)")
      let appointment = try #require(visits.last?.appointment)
      #expect((last.on, last.at, last.window) == (Self.day.description, appointment.time.clock, "\(appointment.window)"))
    }
    // The slots of the half-hour that was added come before those of before.
    for (index, visit) in [(0, visits[0]), (Self.many - 1, visits[Self.many - 1])] {
      let slot = try await NotifyStore.number("SELECT slot FROM seat WHERE visit = '\(visit.id)'", in: directory)
      #expect(slot == Int64(visit.appointment.slots.lowerBound + 2), "\(index)")
    }
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM seat", in: directory) == Int64(Self.many))
    #expect(try await NotifyStore.count("SELECT COUNT(*) FROM visit_conflict", in: directory) == 0)
  }
}
