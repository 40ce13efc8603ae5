import CaseDomain
import Civics
import Testing

@Suite("The statutory clock")
struct StatutoryClockTests {
  typealias Sample = CaseSample

  /// Promised in 15 workdays, by law in 15.
  static let fifteen = Sample.item("P301", "事项", type: .licence, promised: 15, statutory: .workdays(15))

  static func approver(_ day: String) -> CaseOccasion { Sample.officer(.approver, at: Sample.at(day)) }

  @Test func `workdays of a stop are not counted, as the vector says`() throws {
    let accepted = try Sample.accepted(Self.fifteen, at: Sample.at("2025-03-03"))
    #expect(accepted.periods?.statutory.due == Day("2025-03-24"))
    let stopped = try accepted.after(StopClock(.hearing, expected: 10), Self.approver("2025-03-12"))
    #expect(stopped.state == .clockStopped)
    #expect(stopped.periods?.statutory.due == Day("2025-03-24"))
    let resumed = try stopped.after(ResumeClock(), Self.approver("2025-03-26"))
    #expect(resumed.state == .inReview)
    #expect(resumed.periods?.statutory.due == Day("2025-04-08"))
    #expect(resumed.periods?.promised?.due == Day("2025-04-08"))
  }

  @Test func `the ledger has no gaps, and each line names its event and calendar`() throws {
    let record = try Sample.accepted(Self.fifteen, at: Sample.at("2025-03-03"))
      .after(StopClock(.hearing, expected: 10), Self.approver("2025-03-12"))
      .after(ResumeClock(), Self.approver("2025-03-26"))
    let clock = try #require(record.clock)
    #expect(clock.intervals.map(\.from) == ["2025-03-03", "2025-03-12", "2025-03-26"].map(Sample.day))
    #expect(clock.intervals.map(\.until) == [Sample.day("2025-03-12"), Sample.day("2025-03-26"), nil])
    #expect(clock.intervals.map { $0.stop?.ground } == [nil, .hearing, nil])
    // Submitted, received, accepted, stopped, resumed.
    #expect(clock.intervals.map(\.event) == [3, 4, 5])
    #expect(clock.intervals.allSatisfy { $0.calendarVersion == "CN-2026" })
  }

  @Test(arguments: [
    ("2026-02-13", 20, "2026-03-19", "2026-04-02"), ("2026-09-18", 7, "2026-09-29", "2026-10-19"),
    ("2025-12-30", 5, "2026-01-07", "2026-01-21"),
  ])
  func `an extension adds ten workdays to both periods`(row: (String, Int, String, String)) throws {
    let item = Sample.item("P302", "事项", type: .licence, promised: row.1, statutory: .workdays(row.1))
    let accepted = try Sample.accepted(item, at: Sample.at(row.0))
    #expect(accepted.periods?.statutory.due == Day(row.2))
    let extended = try accepted.after(ExtendCase(.single, reason: "情况复杂"), Self.approver(row.2))
    #expect(extended.periods?.statutory.due == Day(row.3))
    #expect(extended.periods?.promised?.due == Day(row.3))
    #expect(extended.state == .accepted)
  }

  @Test func `a joint case has forty-five workdays and fifteen more`() throws {
    let item = Sample.item("P303", "事项", type: .licence, promised: 45, statutory: .workdays(45))
    let accepted = try Sample.accepted(item, at: Sample.at("2025-01-20"))
    #expect(accepted.periods?.statutory.due == Day("2025-03-28"))
    #expect(try accepted.after(ExtendCase(.joint, reason: "多部门"), Self.approver("2025-03-28")).periods?.statutory.due == Day("2025-04-21"))
  }

  @Test func `the lamp stands still with the clock, and goes on where it was`() throws {
    // Of 15 workdays by 2025-03-24, the lamp warns from 2025-03-19.
    let stopped = try Sample.accepted(Self.fifteen, at: Sample.at("2025-03-03"))
      .after(StopClock(.testing, expected: 10), Self.approver("2025-03-12"))
    for day in ["2025-03-12", "2025-03-19", "2025-03-25", "2025-06-30"] { #expect(stopped.lamp(on: Sample.day(day)) == .green) }
    let resumed = try stopped.after(ResumeClock(), Self.approver("2025-03-26"))
    #expect(resumed.lamp(on: Sample.day("2025-03-27")) == .green)
    #expect(resumed.lamp(on: Sample.day("2025-04-02")) == .warn)
    #expect(resumed.lamp(on: Sample.day("2025-04-09")) == .red)
  }

  @Test func `a stop and a restart on one day leave all as it was`() throws {
    let accepted = try Sample.accepted(Self.fifteen, at: Sample.at("2025-03-03"))
    let resumed = try accepted.after(StopClock(.hearing, expected: 1), Self.approver("2025-03-12"))
      .after(ResumeClock(), Self.approver("2025-03-12"))
    #expect(resumed.periods == accepted.periods)
  }

  @Test func `a clock of the machine that was set back moves nothing back`() throws {
    let stopped = try Sample.accepted(Self.fifteen, at: Sample.at("2025-03-03"))
      .after(StopClock(.hearing, expected: 1), Self.approver("2025-03-12"))
    let resumed = try stopped.after(ResumeClock(), Self.approver("2025-03-10"))
    #expect(resumed.clock?.intervals.last?.from == Day("2025-03-12"))
    #expect(resumed.periods?.statutory.due == Day("2025-03-24"))
  }

  @Test func `any ledger ends where counting its days one by one ends`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    for _ in 0..<300 {
      let law = Int.random(in: 5...60, using: &random)
      let promise = Int.random(in: 1...law, using: &random)
      let start = Sample.day("2023-01-02") + Int.random(in: 0..<1_000, using: &random)
      let item = Sample.item("P304", "事项", type: .licence, promised: promise, statutory: .workdays(law))
      var record = try Sample.accepted(item, at: Sample.at("\(start)"))
      let accepted = try #require(record.acceptedOn)
      var stops: [(from: Day, until: Day)] = []
      var more = 0
      var day = accepted
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        day = day + Int.random(in: 0...9, using: &random)
        let until = day + Int.random(in: 0...20, using: &random)
        record = try record.after(StopClock(.appraisal, expected: 5), Self.approver("\(day)"))
        record = try record.after(ResumeClock(), Self.approver("\(until)"))
        stops.append((day, until))
        day = until
      }
      if Bool.random(using: &random), day <= record.periods!.statutory.due {
        more = Int.random(in: 1...10, using: &random)
        record = try record.after(ExtendCase(.single, workdays: more, reason: "情况复杂"), Self.approver("\(day)"))
      }
      func end(of workdays: Int) -> Day {
        var (day, left) = (accepted, workdays)
        while left > 0 {
          day = day + 1
          let isStopped = stops.contains { $0.from < day && day <= $0.until }
          if !isStopped && WorkdayCalendar.published.isWorkday(day) { left -= 1 }
        }
        return day
      }
      #expect(record.periods?.promised?.due == end(of: promise + more), comment)
      #expect(record.periods?.statutory.due == end(of: law + more), comment)

      for explained in record.explainedDates(by: { _ in .published }) {
        #expect(
          explained.date.due == (explained.kind == .promised ? record.periods?.promised?.due : record.periods?.statutory.due), comment)
        let counted = explained.days.compactMap(\.number)
        #expect(counted == Array(1...(explained.kind == .promised ? promise : law) + more), comment)
        // Every day once, from the one after acceptance to the last.
        #expect(explained.days.reduce(0) { $0 + $1.length } == explained.date.due - accepted, comment)
        #expect(explained.days.allSatisfy { ($0.number == nil) == ($0.why != nil) }, comment)
      }
    }
  }

  @Test func `before acceptance the day of the notice is explained, and before receipt nothing`() throws {
    let byClerk = CaseRules(receivesAtOnce: false)
    #expect(try Sample.filed(Self.fifteen, rules: byClerk).explainedDates(by: { _ in .published }).isEmpty)
    let explained = try Sample.filed(Self.fifteen, at: Sample.at("2026-02-12")).explainedDates(by: { _ in .published })
    #expect(explained.map(\.kind) == [.notice])
    #expect(explained[0].date.due == Day("2026-02-26"))
    #expect(explained[0].days.compactMap(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `no notice is explained before the visit with which it begins`() throws {
    let filed = try Sample.filed(Sample.disabilityFirst)
    #expect(filed.explainedDates(by: { _ in .published }).isEmpty)
    let verified = try filed.after(
      VerifyCase(originals: filed.toBring.map(\.id)), Sample.officer(.windowClerk, at: Sample.at("2026-03-04")))
    #expect(verified.explainedDates(by: { _ in .published }).map(\.date.due) == [Sample.day("2026-03-11")])
  }

  @Test func `the words of an explanation name the stop, its basis, the extension and the days off`() throws {
    let record = try Sample.accepted(Self.fifteen, at: Sample.at("2025-03-03"))
      .after(StopClock(.hearing, expected: 10), Self.approver("2025-03-12"))
      .after(ResumeClock(), Self.approver("2025-03-26"))
      .after(ExtendCase(.single, workdays: 3, reason: "情况复杂"), Self.approver("2025-03-27"))
    let law = try #require(record.explainedDates(by: { _ in .published }).last)
    // 2025-04-08 and three workdays more.
    #expect(law.date.due == Day("2025-04-11"))
    for words in ["2025-04-11", "听证", "行政许可法第四十五条", "本行政机关负责人", "3工作日", "清明节", "情况复杂", "CN-2026"] {
      #expect(law.text.zh.contains(words), "\(words): \(law.text.zh)")
    }
    for words in ["2025-04-11", "hearing", "art. 45", "head of the office", "3 workdays", "Tomb-sweeping Day", "CN-2026"] {
      #expect(law.text.en.contains(words), "\(words): \(law.text.en)")
    }
    let stopped = try record.after(StopClock(.expertReview, expected: 5), Self.approver("2025-03-28"))
    let told = try #require(stopped.explainedDates(by: { _ in .published }).last)
    #expect(told.text.zh.contains("停止计时") && told.text.en.contains("stood still since 2025-03-28"))
  }
}
