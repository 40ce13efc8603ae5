import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("case.importCalendar")
struct ImportCalendarOperationTests {
  static let runner = Principal(id: "runner", role: .operator, channel: "desk")

  /// A notice for 2027 of which only the first of January is told, off or worked.
  static func notice(_ version: String = "CN-2027", firstIsOff: Bool = true) -> ImportCalendar {
    ImportCalendar.with {
      $0.version = version
      ($0.first, $0.last) = ("2027-01-01", "2027-12-31")
      $0.days = [
        CalendarDay.with {
          $0.day = "2027-01-01"
          $0.workday = !firstIsOff
          $0.nameZh = "元旦"
          $0.nameEn = "New Year's Day"
        }
      ]
    }
  }

  private static func changed(_ change: (inout ImportCalendar) -> Void) -> ImportCalendar {
    var request = notice()
    change(&request)
    return request
  }

  /// A case accepted on 2026-12-28: promised by the 31st, by law within 10 workdays, which reach into 2027.
  static func accepted(_ cases: CaseBench) async throws -> CaseView {
    try await cases.accept(try await cases.submit(SampleItems.forAll).id)
  }

  @Test func `moves the provisional dates of open cases, each once, and what comes after goes by it`() async throws {
    let cases = try await CaseBench(at: "2026-12-28T10:00")
    let before = try await Self.accepted(cases)
    #expect(before.promised?.due == "2026-12-31" && before.promised?.provisional == false)
    #expect(before.statutory?.due == "2027-01-11" && before.statutory?.provisional == true)
    let view = try await cases.call(Self.notice(), as: Self.runner)
    #expect(view.version == "CN-2027" && view.first == "2022-12-31" && view.last == "2027-12-31" && view.cases == 1)
    let after = try await Self.accepted(cases)
    #expect(after.statutory?.due == "2027-01-12" && after.statutory?.provisional == false && after.statutory?.calendar == "CN-2027")
    let told = try #require(try await cases.events().first { $0.kind == "case.calendarImported" })
    let payload = try CalendarImported(decoding: told.payload)
    #expect(payload.calendar == view)
    // With its days, by which the halls are open or closed.
    #expect((payload.first, payload.last, payload.days) == (Self.notice().first, Self.notice().last, Self.notice().days))
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-12-28T11:00")
    // A duty of the service that ran may have come to it, as one that begins late does: it is done once all the same.
    try await bench.timers.fire()
    let record = try #require(try await bench.record(before.id))
    #expect(record.periods?.statutory.due == Day("2027-01-12") && record.periods?.statutory.isProvisional == false)
    #expect(record.periods?.promised?.due == Day("2026-12-31"))
    #expect(try await bench.kinds(before.id).last == "case.datesMoved")
    #expect(try await bench.kinds(before.id).count { $0 == "case.datesMoved" } == 1)
    let entry = try #require(try await bench.store.read { try CaseJournal.entries(of: before.id, in: $0) }.last)
    let moved = MovedDate.with { ($0.kind, $0.before, $0.now) = ("statutory", "2027-01-11", "2027-01-12") }
    #expect(entry.changed.moved == [moved])
    #expect(entry.changed.view?.statutory?.due == "2027-01-12")
    #expect(try await bench.rows(before.id).keys.sorted { $0.rawValue < $1.rawValue } == [.lamp])
    #expect(try await bench.timers.fire() == 0)
    await bench.store.close()
  }

  @Test func `a notice that changes a day which was published moves firm dates too, and leaves what ends before it`() async throws {
    let cases = try await CaseBench(at: "2026-12-01T10:00")
    // The notice ends on the 8th; of what is accepted the 10 workdays of the law on the 15th, and so do those of a delivery.
    let filed = try await cases.submit(SampleItems.forAll).id
    let accepted = try await Self.accepted(cases)
    #expect(accepted.statutory?.due == "2026-12-15" && accepted.statutory?.provisional == false)
    let stopped = try await cases.stopClock(try await Self.accepted(cases).id).id
    let decided = try await cases.decide(try await Self.accepted(cases).id, granted: true).id
    let withdrawn = try await cases.submit(SampleItems.forAll).id
    _ = try await cases.withdraw(withdrawn, by: CaseBench.applicant(SampleSubjects.person))
    let notice = Self.changed { $0.days[0].day = "2026-12-14" }
    // None waits for a calendar; which it moves is looked for afterwards.
    #expect(try await cases.call(notice, as: Self.runner).cases == 0)
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-12-01T11:00")
    try await bench.timers.fire()
    for id in [accepted.id, stopped, decided] {
      #expect(try await bench.kinds(id).last == "case.datesMoved")
      #expect(try await bench.kinds(id).count { $0 == "case.datesMoved" } == 1)
    }
    for id in [accepted.id, stopped] {
      let record = try #require(try await bench.record(id))
      #expect(record.periods?.promised?.due == Day("2026-12-04") && record.periods?.statutory.due == Day("2026-12-16"))
    }
    #expect(try await bench.record(stopped)?.state == .clockStopped)
    #expect(try await bench.record(decided)?.delivery?.due?.due == Day("2026-12-16"))
    #expect(try await bench.rows(decided) == [.overdue: CaseSample.day("2026-12-17")])
    #expect(try await bench.record(filed)?.noticeDue?.due == Day("2026-12-08"))
    #expect(try await bench.kinds(filed) == ["case.submitted", "case.received"])
    #expect(try await bench.rows(filed) == [.silence: CaseSample.day("2026-12-09")])
    #expect(try await bench.timers.fire() == 0)
    await bench.store.close()
  }

  @Test func `a receipt on what turns out to be a day off counts from the next workday, and silence accepts by that`() async throws {
    let cases = try await CaseBench(at: "2026-12-31T18:00")
    let filed = try await cases.submit(SampleItems.forAll)
    #expect(filed.receivedOn == "2027-01-01" && filed.notice?.due == "2027-01-08" && filed.notice?.provisional == true)
    #expect(try await cases.call(Self.notice(), as: Self.runner).cases == 1)
    await cases.bench.stop()

    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-12-31T18:30")
    // A duty of the service that ran may have come to it, as one that begins late does: it is done once all the same.
    try await bench.timers.fire()
    let record = try #require(try await bench.record(filed.id))
    #expect(record.receivedOn == Day("2027-01-04") && record.noticeDue?.due == Day("2027-01-11") && !record.hasProvisionalDate)
    #expect(try await bench.kinds(filed.id) == ["case.submitted", "case.received", "case.datesMoved"])
    let entry = try #require(try await bench.store.read { try CaseJournal.entries(of: filed.id, in: $0) }.last)
    #expect(entry.changed.moved == [MovedDate.with { ($0.kind, $0.before, $0.now) = ("notice", "2027-01-08", "2027-01-11") }])
    #expect(entry.changed.view?.receivedOn == "2027-01-04" && entry.changed.view?.countsFrom == "2027-01-04")
    #expect(try await bench.rows(filed.id) == [.silence: CaseSample.day("2027-01-12")])
    bench.clock.set("2027-01-12T08:00")
    try await bench.timers.fire()
    #expect(try await bench.record(filed.id)?.acceptedOn == Day("2027-01-04"))
    await bench.store.close()
  }

  @Test func `a day that stays is made firm, and told as that`() async throws {
    let cases = try await CaseBench(at: "2026-12-28T10:00")
    let before = try await Self.accepted(cases)
    _ = try await cases.call(Self.notice(firstIsOff: false), as: Self.runner)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-12-28T11:00")
    // A duty of the service that ran may have come to it, as one that begins late does: it is done once all the same.
    try await bench.timers.fire()
    #expect(try await bench.kinds(before.id).last == "case.datesReckoned")
    #expect(try await bench.kinds(before.id).count { $0 == "case.datesReckoned" } == 1)
    #expect(try await bench.record(before.id)?.hasProvisionalDate == false)
    await bench.store.close()
  }

  @Test func `a date that reaches past the new calendar too waits for the next`() async throws {
    let cases = try await CaseBench(at: "2026-12-28T10:00")
    let before = try await Self.accepted(cases)
    let short = ImportCalendar.with {
      $0.version = "CN-2027-1"
      ($0.first, $0.last) = ("2027-01-01", "2027-01-05")
    }
    _ = try await cases.call(short, as: Self.runner)
    await cases.bench.stop()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-12-28T11:00")
    // A duty of the service that ran may have come to it, as one that begins late does: it is done once all the same.
    try await bench.timers.fire()
    #expect(try await bench.record(before.id)?.calendarVersion == "CN-2027-1")
    #expect(try await bench.timers.fire() == 0)
    #expect(try await bench.rows(before.id)[.calendar] == CaseTimer.never)
    await bench.store.close()
  }

  @Test func `the same again changes nothing, and the version with other days is refused`() async throws {
    try await CaseBench.with(at: "2026-12-28T10:00") { cases in
      let first = try await cases.call(Self.notice(), as: Self.runner)
      #expect(try await cases.call(Self.notice(), as: Self.runner) == first)
      #expect(try await cases.events().count { $0.kind == "case.calendarImported" } == 1)
      let other = await refusal { try await cases.call(Self.notice(firstIsOff: false), as: Self.runner) }
      #expect(other?.name == "case.calendarVersionTaken")
      let published = await refusal { try await cases.call(Self.notice("CN-2026"), as: Self.runner) }
      #expect(published?.name == "case.calendarVersionTaken")
    }
  }

  @Test(arguments: [("2028-01-01", "2028-12-31", "2026-12-31"), ("2026-01-01", "2026-06-30", "2026-12-31")])
  func `a notice that does not go on from the calendar is refused with the day`(first: String, last: String, told: String) async throws {
    try await CaseBench.with { cases in
      let request = ImportCalendar.with {
        $0.version = "CN-X"
        ($0.first, $0.last) = (first, last)
      }
      let refused = await refusal { try await cases.call(request, as: Self.runner) }
      #expect(refused?.name == "case.calendarUnfit" && refused?.detail.contains(told) == true)
    }
  }

  @Test func `what is no notice is refused, and so is whoever does not run the suite`() async throws {
    try await CaseBench.with { cases in
      let twice = Self.changed { $0.days += $0.days }
      #expect(await refusal { try await cases.call(twice, as: Self.runner) }?.name == "case.calendarUnfit")
      let many = Self.changed { $0.days = Array(repeating: $0.days[0], count: CalendarNotice.mostExceptions + 1) }
      #expect(await refusal { try await cases.call(many, as: Self.runner) }?.name == "case.calendarUnfit")
      let wrong: [ImportCalendar] = [
        Self.changed { $0.first = "2027" }, Self.changed { $0.last = "2026-12-31" }, Self.changed { $0.days[0].day = "2027-13-01" },
        Self.changed { $0.days[0].nameZh = "" },
      ]
      for request in wrong { #expect(await refusal { try await cases.call(request, as: Self.runner) }?.name == "bus.badRequest") }
      #expect(await refusal { try await cases.call(Self.notice(), as: CaseBench.clerk) }?.name == "bus.roleMissing")
    }
  }

  @Test func `a program that comes with a newer calendar reckons by it when it starts`() async throws {
    let cases = try await CaseBench(at: "2026-12-28T10:00")
    let before = try await Self.accepted(cases)
    await cases.bench.stop()
    let newer = try WorkdayCalendar.published.adding(
      CalendarNotice(
        version: "CN-2027", days: Day("2027-01-01")!...Day("2027-12-31")!,
        exceptions: [WorkdayException(day: Day("2027-01-01")!, isWorkday: false, holiday: Civics.Bilingual("元旦", "New Year's Day"))]))
    let same = try await TimerBench(in: cases.bench.directory, at: "2026-12-28T11:00")
    try await same.timers.takeUpCalendar()
    #expect(try await same.timers.fire() == 0)
    await same.store.close()
    let bench = try await TimerBench(in: cases.bench.directory, at: "2026-12-28T11:00", rules: CaseRules(calendar: newer))
    try await bench.timers.takeUpCalendar()
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.record(before.id)?.periods?.statutory.due == Day("2027-01-12"))
    await bench.store.close()
  }
}
