import ArgumentParser
import Bus
import Civics
import NotifyDomain
import NotifyService

/// Lets a day of halls pass in virtual time, by the rules of booking and of the queue that run; no suite is needed.
struct HallSimulateCommand: ReportingCommand {
  /// A workday like others, so that a report does not depend on when it was made.
  static let usualDay = "2026-03-02"

  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "模拟大厅的一天。Simulate a day of halls: waiting, time in the hall, idle windows, and the staffing that is enough.",
    discussion: """
      按实际的预约与叫号规则推演一天；同一种子得同一结果。A day by the rules of booking and calling that run; the same seed gives the same day.

        yimen hall simulate
        yimen hall simulate --hall H3 --windows 8 --seed 7
        yimen hall simulate --hall H1 --target        每半小时最少开几个窗口 the least windows for each half hour
        yimen hall simulate --halls halls.json --visitors 2000 --json

      目标 The target: 九成等候不超过10分钟，企业在厅不到30分钟。Nine of ten wait at most 10 minutes, and companies are in the hall for less than 30.
      """)

  @Option(help: ArgumentHelp("大厅编号，可多次；缺省为全部。A hall, any number of times; all when left out.", valueName: "id"))
  var hall: [String] = []

  @Option(help: ArgumentHelp("日期。The day, YYYY-MM-DD.", valueName: "date"), transform: DayArgument.day)
  var day: Day = Day(HallSimulateCommand.usualDay)!

  @Option(help: ArgumentHelp("随机种子。What the day is drawn from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "全天人数，按窗口数分给各大厅；缺省按同类大厅。Visitors of the day, shared by the halls' windows; as in comparable halls when left out.",
      valueName: "number"))
  var visitors: Int?

  @Option(help: ArgumentHelp("每个大厅开放的窗口数。Windows that each hall has open.", valueName: "number"))
  var windows: Int?

  @Flag(help: "求满足目标的最少窗口。Find the least staffing that meets the target.")
  var target = false

  @Option(help: ArgumentHelp("大厅文件。A file of halls; the sample's when left out.", valueName: "file"))
  var halls: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    let bounds = HallDayLimits.windows
    if let windows, !bounds.contains(windows) {
      throw ValidationError(
        "--windows 应为 \(bounds.lowerBound) 至 \(bounds.upperBound)。--windows is from \(bounds.lowerBound) to \(bounds.upperBound).")
    }
    if let visitors, visitors < 1 { throw ValidationError("--visitors 应为正数。--visitors is above 0.") }
  }

  func run(to output: Output) async throws {
    let data = try HallFile.read(halls)
    let days = try chosen(data)
    if !self.output.json { output.line("\(day) · 种子 seed \(seed)") }
    var table = SimulationTable()
    for (day, count) in zip(days, try counts(days)) {
      let plan = HallDayPlan(day: day, visitors: count, seed: seed, windows: windows, withTarget: target)
      if self.output.json { output.line(plan.json.text) } else { table.add(plan) }
      output.flush()
    }
    for line in self.output.json ? [] : table.lines { output.line(line) }
  }

  /// The halls that are asked for, those that are open. A hall that was named and is closed is told.
  private func chosen(_ data: SimulatedHalls) throws -> [HallDayDraw] {
    for id in hall where !data.halls.contains(where: { $0.id == id }) {
      let known = data.halls.map(\.id).joined(separator: ", ")
      throw CommandFailure(
        .usage, zh: "没有大厅 \(id)。", en: "there is no hall \(id).", remedyZh: "可填 \(known)。", remedyEn: "Write one of \(known).")
    }
    let days = data.halls.filter { hall.isEmpty || hall.contains($0.id) }.map { hall in
      (hall.id, HallDayDraw(hall: hall, day: day, load: data.load, calendar: .published, minutes: data.minutes))
    }
    let closed = days.filter { $0.1 == nil }.map(\.0)
    guard closed.isEmpty || (hall.isEmpty && closed.count < days.count) else {
      let names = closed.joined(separator: ", ")
      throw CommandFailure(
        .usage, zh: "\(names) 在 \(day) 不开放。", en: "\(names) is closed on \(day).", remedyZh: "换一天（--day）。",
        remedyEn: "Choose another day (--day).")
    }
    return days.compactMap(\.1)
  }

  /// How many come to each hall.
  private func counts(_ days: [HallDayDraw]) throws -> [Int] {
    guard let visitors else { return days.map(\.usualVisitors) }
    let all = days.reduce(0) { $0 + $1.hall.windows }
    var (given, seen) = (0, 0)
    let counts = days.map { day in
      // By running sums, so that all are given out and each share is right to one.
      seen += day.hall.windows
      let next = visitors.multipliedReportingOverflow(by: seen).overflow ? visitors / all * seen : visitors * seen / all
      defer { given = next }
      return next - given
    }
    guard counts.allSatisfy(HallDayLimits.visitors.contains) else {
      let most = HallDayLimits.visitors.upperBound
      throw CommandFailure(
        .usage, zh: "--visitors 使某大厅少于 1 人或超过 \(most) 人。",
        en: "--visitors gives some hall nobody, or more than \(most), for whom there are no numbers.",
        remedyZh: "改变人数，或用 --hall 选择大厅。", remedyEn: "Change it, or choose halls with --hall.")
    }
    return counts
  }
}
