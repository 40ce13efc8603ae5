import ArgumentParser
import Bus
import Civics

/// Says on which day a period of workdays ends, and why; no suite is needed.
struct CalendarDueCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "计算到期日。Reckon the day on which a period of workdays ends.",
    discussion: """
      起始日不计入；期限在最后一个工作日结束（行政许可法第82条）。The day of the act is not counted; the period ends with its last workday.
      暂停期间 START..END 内不计 START 之后至 END 当日。A pause leaves out the days after START through END.
      联合办理45日；经批准可延长一次：10日，联合办理15日（第42条）。Joint handling has 45 workdays; one extension, where approved, adds 10, or 15 to a joint case.

        yimen calendar due --from 2026-02-13 --workdays 20
        yimen calendar due --from 2025-03-03 --workdays 15 --pause 2025-03-12..2025-03-26 --json
        yimen calendar due --from 2026-02-13 --workdays 20 --extended
        yimen calendar due --from 2025-01-20 --joint --extended

      日历未公布的年份，日期为暂定（provisional）。Past the published calendar a date is provisional.
      """)

  @Option(help: ArgumentHelp("起始日。The day of the act, YYYY-MM-DD.", valueName: "date"), transform: DayArgument.day)
  var from: Day

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "工作日数；联合办理可省略。How many workdays, 0 to \(DurationLimit.most(of: .workday)); of a joint case 45 unless told.", valueName: "n"))
  var workdays: Int?

  @Flag(help: "联合办理、集中办理。Offices handle it jointly or in one place.")
  var joint = false

  @Flag(help: "延长一次。Extended once: the last day is that of the extension.")
  var extended = false

  @Option(help: ArgumentHelp("暂停期间，可多次。A pause, any number of times.", valueName: "start..end"), transform: DayArgument.pause)
  var pause: [ClockPause] = []

  @OptionGroup var output: OutputOptions

  private var period: DecisionPeriod { joint ? .joint : .single }

  func validate() throws {
    guard let workdays else {
      guard joint else { throw ValidationError("请给出 --workdays 或 --joint。Give --workdays or --joint.") }
      return
    }
    guard DurationLimit(workdays, .workday) != nil else {
      throw ValidationError("--workdays 应为 0 至 \(DurationLimit.most(of: .workday))。--workdays is 0 to \(DurationLimit.most(of: .workday)).")
    }
  }

  func run(to output: Output) async throws {
    let calendar = WorkdayCalendar.published
    let limit = workdays.map(DurationLimit.workdays) ?? period.limit
    let first = calendar.deadline(limit, from: from, pauses: pause)
    let deadline = extended ? calendar.deadline(limit, extendedBy: period.mostExtension, from: from, pauses: pause) : first
    if self.output.json { return output.line(json(deadline, of: limit, first).text) }
    for line in text(deadline, first, calendar) { output.line(line) }
  }

  /// - Parameter first: the period without its extension.
  private func json(_ deadline: Deadline, of limit: DurationLimit, _ first: Deadline) -> JSONValue {
    let pauses = pause.map { JSONValue.object([("start", .string("\($0.start)")), ("end", .string("\($0.end)"))]) }
    let more: [(String, JSONValue)] =
      extended ? [("extension", .integer(period.mostExtension.value)), ("dueBefore", .string("\(first.due)"))] : []
    return .object(
      [("from", .string("\(from)")), ("workdays", .integer(limit.value)), ("pauses", .array(pauses))] + more + [
        ("due", .string("\(deadline.due)")), ("provisional", .bool(deadline.isProvisional)),
        ("calendar", .string(deadline.calendarVersion)), ("counted", .array(deadline.counted.map { .string("\($0)") })),
      ])
  }

  private func text(_ deadline: Deadline, _ first: Deadline, _ calendar: WorkdayCalendar) -> [String] {
    let weekday = deadline.due.weekday.name
    let provisional = deadline.isProvisional ? "（暂定 provisional）" : ""
    var table = Table(["日 day", "", "第 no.", "未计入 not counted"], right: [2])
    let counted = Dictionary(uniqueKeysWithValues: deadline.counted.enumerated().map { ($0.element, $0.offset + 1) })
    var day = from + 1
    while day <= deadline.due {
      let number = counted[day]
      let running = pause.first { $0.covers(day) }
      table.add([day.description, day.weekday.name.zh, number.map(String.init) ?? "", number == nil ? why(day, running, calendar) : ""])
      // A pause may be long: it is told once.
      day = running.map { $0.end + 1 } ?? day + 1
    }
    let approved =
      extended
      ? [
        "延长前 before the extension \(first.due) · 经\(period.approver.zh)批准延长\(period.mostExtension.name.zh)，\(period.mostExtension.name.en) more where \(period.approver.en) approves"
      ]
      : []
    return ["到期 due \(deadline.due) \(weekday.zh) \(weekday.en)\(provisional) · 日历 calendar \(deadline.calendarVersion)"] + approved
      + (table.rows.isEmpty ? [] : table.lines())
  }

  private func why(_ day: Day, _ pause: ClockPause?, _ calendar: WorkdayCalendar) -> String {
    if let pause { return "暂停至 paused until \(pause.end)" }
    return calendar.nameOfDayOff(day).map { "\($0.zh) \($0.en)" } ?? ""
  }
}
