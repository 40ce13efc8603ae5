import ArgumentParser
import Bus
import Civics

/// Says which lamp (红黄牌) a case shows on a day; no suite is needed.
struct CalendarLampCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "lamp",
    abstract: "红黄牌。Which lamp a case shows on a day.",
    discussion: """
      绿灯 green；预警 warn：距承诺日的工作日不超过承诺期限的五分之一（至少1个）；黄牌 yellow：过了承诺日；红牌 red：过了法定日。
      Warn: at most a fifth of the promised workdays, or one, are left; yellow: the promised day is over; red: the statutory day is over.

        yimen calendar lamp --accepted 2026-09-01 --promised 10 --statutory 20 --today 2026-09-11 --json
      """)

  @Option(help: ArgumentHelp("受理日。The day of acceptance, YYYY-MM-DD.", valueName: "date"), transform: DayArgument.day)
  var accepted: Day

  @Option(
    parsing: .unconditional, help: ArgumentHelp("承诺工作日数。The promised workdays, 0 to \(DurationLimit.most(of: .workday)).", valueName: "n"))
  var promised: Int

  @Option(
    parsing: .unconditional, help: ArgumentHelp("法定工作日数。The statutory workdays, 0 to \(DurationLimit.most(of: .workday)).", valueName: "n"))
  var statutory: Int

  @Option(help: ArgumentHelp("看哪一天。The day on which one looks, YYYY-MM-DD.", valueName: "date"), transform: DayArgument.day)
  var today: Day

  @Option(help: ArgumentHelp("暂停期间，可多次。A pause, any number of times.", valueName: "start..end"), transform: DayArgument.pause)
  var pause: [ClockPause] = []

  @OptionGroup var output: OutputOptions

  func validate() throws {
    for (name, value) in [("--promised", promised), ("--statutory", statutory)] where DurationLimit(value, .workday) == nil {
      throw ValidationError(
        "\(name) 应为 0 至 \(DurationLimit.most(of: .workday))。\(name) is 0 to \(DurationLimit.most(of: .workday)).")
    }
  }

  func run(to output: Output) async throws {
    let calendar = WorkdayCalendar.published
    let promise = calendar.adding(workdays: promised, to: accepted, pauses: pause)
    let law = calendar.adding(workdays: statutory, to: accepted, pauses: pause)
    let days = LampDays(promised: promise, statutoryDue: law.due, calendar: calendar, pauses: pause)
    let lamp = days.lamp(on: today)
    let isProvisional = promise.isProvisional || law.isProvisional
    if self.output.json {
      let answer = JSONValue.object([
        ("accepted", .string("\(accepted)")), ("today", .string("\(today)")), ("lamp", .string(lamp.rawValue)),
        ("promised_due", .string("\(promise.due)")), ("statutory_due", .string("\(law.due)")), ("warn_from", .string("\(days.warn)")),
        ("provisional", .bool(isProvisional)), ("calendar", .string(calendar.version)),
      ])
      return output.line(answer.text)
    }
    output.line("\(lamp.name.zh) \(lamp.name.en)")
    let provisional = isProvisional ? "（暂定 provisional）" : ""
    output.line(
      "承诺 promised \(promise.due) · 法定 statutory \(law.due) · 预警 warn from \(days.warn)\(provisional) · 日历 calendar \(calendar.version)")
  }
}
