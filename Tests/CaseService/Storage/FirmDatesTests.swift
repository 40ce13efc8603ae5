import Bus
import CaseDomain
import Civics
import Store
import TestKit
import Testing

@testable import CaseService

@Suite("Firm dates that a calendar moves")
struct FirmDatesTests {
  /// By it 7 September 2026, a Monday, is off: what was to be said by the 8th is by the 9th.
  static let notice = CalendarNotice(
    version: "CN-2027", days: CaseSample.day("2027-01-01")...CaseSample.day("2027-12-31"),
    exceptions: [
      WorkdayException(day: CaseSample.day("2026-09-07"), isWorkday: false, holiday: Civics.Bilingual("临时放假", "extra holiday"))
    ])

  private func changed() throws -> CaseRules { CaseRules(calendar: try WorkdayCalendar.published.adding(Self.notice)) }

  /// Cases received on 1 September 2026, in the order of their ids.
  private func filed(_ count: Int, in bench: TimerBench) async throws -> [String] {
    let at = CaseSample.at("2026-09-01")
    let kept = try (1...count).map { place in
      let serial = String(place)
      let id = "01990000-0000-7000-8000-" + String(repeating: "0", count: 12 - serial.count) + serial
      let submission = CaseDomain.SubmitCase(
        id: id, serial: place, applicant: CaseSample.person, item: CaseSample.disabilityRenewal,
        offered: CaseSample.offers(CaseSample.disabilityRenewal), held: [])
      let events = try submission.decide(occasion: CaseSample.applicant(at: at), rules: CaseRules())
      return KeptCase(record: try CaseRecord(history: events), submittedAt: at, channel: "web")
    }
    try await bench.store.write { transaction in
      for one in kept { try CaseTable.insert(one, in: transaction) }
    }
    return kept.map(\.record.id)
  }

  private func stretch(_ bench: TimerBench) async throws -> FirmDates.Stretch? {
    let rules = bench.timers.rules
    return try await bench.store.read { try FirmDates.stretch(on: CaseSample.day("2026-09-01"), by: rules, in: $0) }
  }

  private func woken(_ bench: TimerBench) async throws -> Int64? {
    try await bench.store.read { transaction in
      try transaction.row("SELECT COUNT(*) FROM case_timer WHERE kind = ?", [.text(CaseTimer.calendar.rawValue)])?.integer(0)
    }
  }

  @Test func `are looked for in reads of so many cases, each once, and in no case where nobody asked`() async throws {
    let bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-09-01T11:00")
    let ids = try await filed(CaseLimits.movedPerRead + 1, in: bench)
    #expect(try await !bench.timers.lookAtFirmDates())
    try await bench.store.write { try FirmDates.begin(in: $0) }
    let first = try #require(try await stretch(bench))
    #expect(first.after.isEmpty && first.last == ids[CaseLimits.movedPerRead - 1] && first.moved.isEmpty)
    #expect(try await bench.timers.lookAtFirmDates())
    let second = try #require(try await stretch(bench))
    #expect(second.after == first.last && second.last == nil && second.moved.isEmpty)
    #expect(try await bench.timers.lookAtFirmDates())
    #expect(try await !bench.timers.lookAtFirmDates())
    #expect(try await woken(bench) == 0)
    await bench.store.close()
  }

  @Test func `wake no more cases in one write than timers are done in one, and the rest after a restart`() async throws {
    let directory = TemporaryDirectory.make()
    let bench = try await TimerBench(in: directory, at: "2026-09-01T11:00", rules: try changed())
    let ids = try await filed(CaseLimits.timersPerWrite + 1, in: bench)
    try await bench.store.write { try FirmDates.begin(in: $0) }
    #expect(try await bench.timers.lookAtFirmDates())
    #expect(try await woken(bench) == Int64(CaseLimits.timersPerWrite))
    await bench.store.close()

    let again = try await TimerBench(in: directory, at: "2026-09-01T11:00", rules: try changed())
    #expect(try await again.timers.fire() == ids.count)
    for id in [ids[0], ids[ids.count - 1]] {
      #expect(try await again.record(id)?.noticeDue?.due == Day("2026-09-09"))
      #expect(try await again.kinds(id) == ["case.datesMoved"])
      #expect(try await again.rows(id) == [.silence: CaseSample.day("2026-09-10")])
    }
    #expect(try await again.timers.fire() == 0)
    await again.store.close()
  }

  @Test func `are looked for anew where a further calendar comes between a read and its write`() async throws {
    let bench = try await TimerBench(in: TemporaryDirectory.make(), at: "2026-09-01T11:00")
    let ids = try await filed(1, in: bench)
    try await bench.store.write { try FirmDates.begin(in: $0) }
    let stretch = try #require(try await stretch(bench))
    let rules = bench.timers.rules
    try await bench.store.write { transaction in
      _ = try CalendarTable.insert(Self.notice, after: nil, at: 0, in: transaction)
      try FirmDates.begin(in: transaction)
    }
    try await bench.store.write { try stretch.wake(by: rules, in: $0) }
    #expect(try await self.stretch(bench)?.moved == ids)
    #expect(try await bench.timers.fire() == 1)
    #expect(try await bench.record(ids[0])?.noticeDue?.calendarVersion == "CN-2027")
    await bench.store.close()
  }

  @Test func `move where a newer program changes a day that was published, once, and an older one takes nothing back`() async throws {
    let directory = TemporaryDirectory.make()
    let first = try await TimerBench(in: directory, at: "2026-09-01T11:00")
    let id = try await filed(1, in: first)[0]
    try await first.timers.takeUpCalendar()
    #expect(try await first.timers.fire() == 0)
    await first.store.close()

    let newer = try await TimerBench(in: directory, at: "2026-09-01T11:00", rules: try changed())
    try await newer.timers.takeUpCalendar()
    #expect(try await newer.timers.fire() == 1)
    #expect(try await newer.record(id)?.noticeDue?.due == Day("2026-09-09"))
    try await newer.timers.takeUpCalendar()
    #expect(try await stretch(newer) == nil)
    await newer.store.close()

    let older = try await TimerBench(in: directory, at: "2026-09-01T11:00")
    try await older.timers.takeUpCalendar()
    #expect(try await older.timers.fire() == 0)
    #expect(try await older.record(id)?.noticeDue?.due == Day("2026-09-09"))
    await older.store.close()
  }
}
