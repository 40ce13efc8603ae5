import NotifyDomain

/// Simulated days for people: a row a hall and population, what one window more or less changes, and the staffing that is enough.
struct SimulationTable {
  private var table = Table(
    [
      "大厅 hall", "", "窗口 windows", "到场 arrived", "爽约 no-show", "未办 left", "等候 wait p50", "p90", "在厅 in hall p50", "p90", "空闲窗口 idle",
    ], right: [2, 3, 4, 5, 6, 7, 8, 9, 10])
  private var staffing: [String] = []

  var lines: [String] { table.lines() + staffing }

  mutating func add(_ plan: HallDayPlan) {
    let (comparison, report) = (plan.comparison, plan.comparison.report)
    let hall = plan.day.hall.id
    add([hall, "全部 all", "\(comparison.windows)"], report, report.all)
    for target in ItemTarget.allCases where report.populations.count > 1 {
      guard let people = report.populations[target] else { continue }
      let name = target == .naturalPerson ? "个人 persons" : "企业 companies"
      table.add(["", name, "", "\(people.arrived)", "", ""] + Self.times(people) + [""])
    }
    if let more = comparison.more { add(["", "多一窗 one more", "\(comparison.windows + 1)"], more, more.all) }
    if let fewer = comparison.fewer { add(["", "少一窗 one less", "\(comparison.windows - 1)"], fewer, fewer.all) }
    if let search = plan.search { staffing += Self.staffing(plan, search.most, search.found) }
  }

  private mutating func add(_ head: [String], _ report: HallDayReport, _ people: HallDayReport.People) {
    table.add(
      head + ["\(people.arrived)", "\(report.noShows)", "\(report.left)"] + Self.times(people) + [DurationText.tenths(report.idleWindows)])
  }

  private static func times(_ people: HallDayReport.People) -> [String] {
    [people.waiting.p50, people.waiting.p90, people.inHall.p50, people.inHall.p90].map { "\(DurationText.tenths($0)) min" }
  }

  private static func staffing(_ plan: HallDayPlan, _ most: Int, _ found: StaffingSearch.Found?) -> [String] {
    let hall = plan.day.hall.id
    guard let found else {
      return ["\(hall)：\(most) 个窗口达不到目标。\(hall): \(most) windows do not meet the target."]
    }
    let hours = DurationText.tenths(found.staffing.windowHours(in: plan.day.hours))
    let people = found.report.all
    let pieces = Staffing.pieces(in: plan.day.hours).map { piece in
      "\(HallDayPlan.clock(piece * Staffing.pieceMinutes)) \(found.staffing[piece])"
    }
    return [
      "\(hall) 最少窗口 least staffing：\(hours) 窗口小时 window hours · 等候 wait p90 \(DurationText.tenths(people.waiting.p90)) min · "
        + "在厅 in hall p90 \(DurationText.tenths(people.inHall.p90)) min · \(StaffingSearch.days) 天 days",
      "  " + pieces.joined(separator: " · "),
    ]
  }
}
