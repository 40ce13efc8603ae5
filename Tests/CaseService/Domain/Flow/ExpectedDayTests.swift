import CaseDomain
import Civics
import Testing

/// The expected day (预计办结) against a statement of its own, and beside the promised one.
@Suite("The expected day and the promised one")
struct ExpectedDayTests {
  typealias Sample = CaseSample

  /// The least time that more than half of the like did not pass; nil of fewer than five.
  static func middle(of times: [Int]) -> Int? {
    guard times.count >= 5 else { return nil }
    return (0...1_000).first { most in times.count { $0 <= most } * 2 > times.count }
  }

  @Test func `any times of the like and any stops give the day that one counts on one's fingers`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    var told = 0
    for _ in 0..<400 {
      let calendar = PlainCalendar("T-1", from: Sample.day("2026-01-01"), years: 1...2, with: &random)
      let rules = CaseRules(calendar: calendar.calendar, officeHours: nil)
      var moment = Sample.at("2026-02-01", 9) + Int64.random(in: 0..<200, using: &random) * 24 * 3_600 * 1_000_000
      var record = try Sample.filed(ClockCommandTests.twenty, at: moment, rules: rules)
      let start = Sample.applicant(at: moment).day
      let times = (0..<Int.random(in: 0...60, using: &random)).map { _ in Int.random(in: 0...40, using: &random) }
      #expect(ExpectedDate.day(of: record, sample: times, today: start, by: calendar.calendar) == nil, comment)
      record = try record.after(AcceptCase(), Sample.officer(.windowClerk, at: moment), rules: rules)
      var stops: [(from: Day, until: Day)] = []
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let from = Sample.applicant(at: moment).day
        record = try record.after(StopClock(.appraisal, expected: 5), Sample.officer(.approver, at: moment), rules: rules)
        moment += Int64.random(in: 0...20, using: &random) * 24 * 3_600 * 1_000_000
        record = try record.after(ResumeClock(), Sample.officer(.approver, at: moment), rules: rules)
        stops.append((from, Sample.applicant(at: moment).day))
      }
      let before = record
      let today = Sample.applicant(at: moment).day + Int.random(in: 0...20, using: &random)
      let counted = Self.middle(of: times).map { PlainPeriod(from: start, $0, .workday, stops: stops, by: calendar).due }
      let expected = counted.flatMap { $0 < today ? nil : $0 }
      #expect(ExpectedDate.day(of: record, sample: times, today: today, by: calendar.calendar) == expected, comment)
      // The promise is its own: it is the item's period, whatever the like took.
      let promised = PlainPeriod(from: start, 10, .workday, stops: stops, by: calendar).due
      #expect(record == before && record.periods?.promised?.due == promised, comment)
      if let expected, expected != promised { told += 1 }
    }
    #expect(told > 0, comment)
  }

  @Test func `no explanation and no paper of a case tells the expected day, or calls anything expected what was promised`() throws {
    let accepted = try Sample.accepted(ClockCommandTests.twenty)
    let expected = try #require(
      ExpectedDate.day(of: accepted, sample: [4, 4, 4, 4, 4], today: Sample.day("2026-03-02"), by: .published))
    let promised = try #require(accepted.periods?.promised?.due)
    #expect(expected == Day("2026-03-06") && promised == Day("2026-03-16"))
    let texts = accepted.explainedDates { _ in .published }.map(\.text)
    #expect(texts.contains { $0.zh.hasPrefix("承诺时限至\(promised)") && $0.en.hasPrefix("The promised period ends on \(promised)") })
    for text in texts {
      #expect(!text.zh.contains("预计") && !text.en.contains("expected"))
      #expect(!text.zh.contains("\(expected)") && !text.en.contains("\(expected)"))
    }
  }

  @Test(arguments: [(DecisionPeriod.single, 20, 10), (.joint, 45, 15)])
  func `the law's limit of one office and of several, and the most by which each is extended`(
    period: DecisionPeriod, days: Int, more: Int
  ) throws {
    #expect(period.limit == .workdays(days) && period.mostExtension == .workdays(more))
    let item = Sample.item("P306", "事项", type: .licence, promised: days, statutory: .workdays(days), flow: PlainFlow.flow)
    let calendar = PlainCalendar.ofThePublished
    let accepted = try Sample.accepted(item)
    let start = try #require(accepted.acceptedOn)
    #expect(accepted.periods?.statutory.due == PlainPeriod(from: start, days, .workday, by: calendar).due)
    let approver = Sample.officer(.approver, at: Sample.at("2026-03-05"))
    let extended = try accepted.after(ExtendCase(period, workdays: more, reason: "多部门"), approver)
    #expect(extended.periods?.statutory.due == PlainPeriod(from: start, days, .workday, more: more, by: calendar).due)
    #expect(extended.periods?.promised?.due == extended.periods?.statutory.due)
    #expect(throws: CaseRefusal.extensionTooLong(most: .workdays(more))) {
      try accepted.after(ExtendCase(period, workdays: more + 1, reason: "多部门"), approver)
    }
    // What departments are given for their steps is theirs, and moves no date of the whole.
    let steps = try #require(extended.steps)
    #expect(steps.steps.count == 3 && steps.steps[0].due?.due == PlainPeriod(from: start, 3, .workday, by: calendar).due)
  }
}
