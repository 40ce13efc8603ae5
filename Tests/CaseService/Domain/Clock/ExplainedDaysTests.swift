import CaseDomain
import Civics
import Testing

/// Whatever befell a case, the days that explain its dates are those that one counts on one's fingers by a calendar on the wall.
@Suite("Explained days against a count of their own")
struct ExplainedDaysTests {
  typealias Sample = CaseSample

  /// A case with the calendars by which its dates were reckoned, and what of them is known beside it.
  private struct Ledger {
    var record: CaseRecord
    var rules: CaseRules
    var calendar: PlainCalendar
    let comment: Comment
    var stops: [(from: Day, until: Day)] = []
    var more = 0

    mutating func take(_ command: some CaseCommand, by role: CaseRole, at moment: Int64) throws {
      let occasion =
        role == .system ? Sample.system(at: moment) : role == .applicant ? Sample.applicant(at: moment) : Sample.officer(role, at: moment)
      record = try record.after(command, occasion, rules: rules)
    }

    /// Holds one explanation against the count.
    func check(_ explained: DateExplanation, from start: Day, _ value: Int, _ unit: PeriodUnit, isOfClock: Bool = false) {
      let plain = PlainPeriod(
        from: start, value, unit, more: isOfClock ? more : 0, stops: isOfClock ? stops : [], by: calendar)
      let told = explained.days.flatMap { run in
        (0..<run.length).map { PlainPeriod.Line(day: run.first + $0, number: run.number) }
      }
      #expect(told == plain.lines, "\(explained.kind), \(value) \(unit) from \(start): \(comment)")
      #expect(explained.date.due == plain.due && explained.date.from == start, "\(explained.kind): \(comment)")
      #expect(explained.date.isProvisional == plain.isProvisional(by: calendar), "\(explained.kind): \(comment)")
      #expect(explained.movedFrom == plain.movedFrom, "\(explained.kind), \(value) \(unit) from \(start): \(comment)")
      #expect(explained.date.calendarVersion == calendar.version, comment)
      #expect(explained.days.allSatisfy { ($0.number == nil) == ($0.why != nil) && $0.first <= $0.last }, comment)
    }

    func explained() -> [DateExplanation] {
      let calendar = calendar.calendar
      return record.explainedDates { _ in calendar }
    }
  }

  private static func draw(_ random: inout SeededGenerator) -> (value: Int, unit: PeriodUnit) {
    let unit = PeriodUnit.allCases.randomElement(using: &random)!
    let most = [PeriodUnit.workday: 60, .calendarDay: 90, .month: 14, .year: 2][unit]!
    return (Int.random(in: 1...most, using: &random), unit)
  }

  @Test func `over random ledgers, calendars and hours, they are the same`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    var kinds: Set<DateExplanation.Kind> = []
    for _ in 0..<400 {
      // Some have the period of what several offices handle, which alone may be extended as such.
      let (promise, drawn) = (Self.draw(&random), Self.draw(&random))
      let law = Int.random(in: 0..<4, using: &random) == 0 ? (value: 45, unit: .workday) : drawn
      let type = Bool.random(using: &random) ? ItemType.licence : .publicService
      var moment = Sample.at("2026-01-01", 0) + Int64.random(in: 0..<(500 * 24 * 60), using: &random) * 60_000_000
      let first = Sample.day("2025-12-01") + Int.random(in: 0...60, using: &random)
      var ledger = try Self.filed(
        promise, law, type, by: PlainCalendar("T-1", from: first, years: 0...2, with: &random), at: moment, comment, &random)
      func day() -> Day { Sample.applicant(at: moment).day }
      func pass(_ days: Int) { moment += Int64.random(in: 0...Int64(days * 24 * 60), using: &random) * 60_000_000 }

      let isWatched = ledger.rules.officeHours != nil
      let calendar = ledger.calendar
      let arrival = PlainOffice.receiptDay(of: moment, isWatched: isWatched, isWorkday: calendar.isWorked)
      for explained in ledger.explained() { ledger.check(explained, from: arrival, 5, .workday) }
      kinds.formUnion(ledger.explained().map(\.kind))
      if Bool.random(using: &random), day() <= arrival {
        try ledger.take(AskCorrection([CorrectionPoint(material: "sqb", remark: "不清")]), by: .windowClerk, at: moment)
        let limit = ledger.rules.correctionLimit
        for explained in ledger.explained() { ledger.check(explained, from: arrival, limit.value, limit.unit) }
        kinds.formUnion(ledger.explained().map(\.kind))
        try ledger.take(CorrectCase(offered: [Sample.upload(Sample.form)]), by: .applicant, at: moment)
      }
      // Not after the notice period, whose five workdays are five days at least: an acceptance counts from its own day.
      pass(5)
      try ledger.take(AcceptCase(), by: .windowClerk, at: moment)
      let accepted = max(day(), PlainOffice.receiptDay(of: Sample.at("\(arrival)", 9), isWatched: false))
      #expect(ledger.record.acceptedOn.map { $0 >= accepted } == true, comment)
      let start = try #require(ledger.record.acceptedOn)
      moment = max(moment, Sample.at("\(start)", 9))
      try Self.lead(&ledger, from: &moment, &random)
      for explained in ledger.explained() {
        let (value, unit) = explained.kind == .promised ? promise : law
        // 日 in a licence's law means workdays (行政许可法第八十二条).
        let counted = explained.kind == .statutory && type == .licence && unit == .calendarDay ? .workday : unit
        ledger.check(explained, from: start, value, counted, isOfClock: true)
      }
      kinds.formUnion(ledger.explained().map(\.kind))
      kinds.formUnion(try Self.checkDuties(&ledger, from: moment))
    }
    // Only against a decision by rule is there an objection, and these cases are promised ones.
    #expect(kinds == Set(DateExplanation.Kind.allCases).subtracting([.objection]), comment)
  }

  private static func filed(
    _ promise: (value: Int, unit: PeriodUnit), _ law: (value: Int, unit: PeriodUnit), _ type: ItemType, by calendar: PlainCalendar,
    at moment: Int64, _ comment: Comment, _ random: inout SeededGenerator
  ) throws -> Ledger {
    let correction = [DurationLimit(15, .workday), DurationLimit(30, .calendarDay), DurationLimit(1, .month)].randomElement(using: &random)!
    let rules = CaseRules(
      calendar: calendar.calendar, officeHours: Bool.random(using: &random) ? .usual : nil, correctionLimit: try #require(correction))
    let item = ItemSnapshot(
      code: "P305", version: 1, name: "事项", state: .published, type: type, serves: .naturalPerson, isInstant: false,
      promisedLimit: try #require(DurationLimit(promise.value, promise.unit)),
      statutoryLimit: try #require(DurationLimit(law.value, law.unit)), visit: nil, result: ItemResult(name: "结果"),
      implementationCode: nil, materials: [Sample.form])
    return Ledger(record: try Sample.filed(item, at: moment, rules: rules), rules: rules, calendar: calendar, comment: comment)
  }

  /// Stops the clock some times, extends the periods once, and publishes a longer calendar now and then.
  private static func lead(_ ledger: inout Ledger, from moment: inout Int64, _ random: inout SeededGenerator) throws {
    let extends = Int.random(in: 0...4, using: &random)
    for round in 0..<4 {
      moment += Int64.random(in: 0...(9 * 24 * 60), using: &random) * 60_000_000
      let day = Sample.applicant(at: moment).day
      if round == extends, let due = ledger.record.periods?.statutory.due, day <= due {
        let period = ledger.record.item.isJoint ? DecisionPeriod.allCases.randomElement(using: &random)! : .single
        // 行政许可法第四十二条.
        ledger.more = Int.random(in: 1...(period == .joint ? 15 : 10), using: &random)
        try ledger.take(ExtendCase(period, workdays: ledger.more, reason: "情况复杂"), by: .approver, at: moment)
      } else if Bool.random(using: &random) {
        let until = moment + Int64.random(in: 0...(25 * 24 * 60), using: &random) * 60_000_000
        try ledger.take(StopClock(.appraisal, expected: 5), by: .approver, at: moment)
        try ledger.take(ResumeClock(), by: .approver, at: until)
        ledger.stops.append((day, Sample.applicant(at: until).day))
        moment = until
      }
    }
    if Bool.random(using: &random) {
      ledger.calendar = ledger.calendar.extended("T-2", with: &random)
      ledger.rules = ledger.rules.by(ledger.calendar.calendar)
      try ledger.take(ReckonDates(), by: .system, at: moment)
    }
  }

  /// What the office owes once it has decided, and once it was rated badly.
  private static func checkDuties(_ ledger: inout Ledger, from moment: Int64) throws -> Set<DateExplanation.Kind> {
    let day = Sample.applicant(at: moment).day
    var kinds: Set<DateExplanation.Kind> = []
    try ledger.take(DecideCase(.approve), by: .approver, at: moment)
    for explained in ledger.explained() where explained.kind == .delivery {
      ledger.check(explained, from: day, 10, .workday)
      kinds.insert(explained.kind)
    }
    try ledger.take(DeliverCase(.window), by: .windowClerk, at: moment)
    try ledger.take(RateCase(.dissatisfied, comment: "等候太久"), by: .applicant, at: moment)
    for explained in ledger.explained() where explained.kind == .puttingRight {
      ledger.check(explained, from: day, 15, .workday)
      kinds.insert(explained.kind)
    }
    return kinds
  }
}
