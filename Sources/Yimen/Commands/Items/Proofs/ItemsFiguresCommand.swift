import ArgumentParser
import Bus
import Civics
import Contracts

/// The figures of the catalogue, by department, on a day and over time.
struct ItemsFiguresCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "目录的数字：即办、网办、零跑动、材料、时限。Shares of instant, online and no visit; materials; days promised against law.",
    discussion: """
        yimen items figures
        yimen items figures --department 公安局 --on 2026-09-01
        yimen items figures --since 2026-01-01       每月一日 the first of each month

      材料 materials：前为要求的份数，后为除去证照与共享数据可替代的。Asked for in all, and less what a certificate or shared data stand in for.
      工作日 workdays：承诺与法定之和。The sums promised and by law, of the items that have a legal limit.
      """)

  @Option(help: ArgumentHelp("部门全称。One department only, by its full name.", valueName: "name"))
  var department = ""

  @Option(help: ArgumentHelp("哪一天。On which day. (default: today)", valueName: "day"), transform: DayArgument.day)
  var on: Day?

  @Option(
    help: ArgumentHelp("自此每月一日，至多 60 个月。Also the first of each month from here on, at most 60.", valueName: "day"),
    transform: DayArgument.day)
  var since: Day?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadItemFigures {
    ReadItemFigures.with {
      $0.department = department
      $0.on = on?.description ?? ""
      $0.since = since?.description ?? ""
    }
  }

  func table(_ reply: ItemFigures) -> Table? {
    var table = Table(
      [
        "日期 day", "部门 department", "事项 items", "即办 instant", "网办 online", "零跑动 no visit", "材料 materials", "减后 after reuse", "承诺 promised",
        "法定 by law",
      ],
      right: Set(2...9))
    for day in reply.days {
      for row in day.rows {
        table.add([
          day.day, row.department.isEmpty ? "全部 all" : row.department, "\(row.items)", share(row.instant, of: row.items),
          share(row.online, of: row.items), share(row.zeroVisits, of: row.items), "\(row.materials)", "\(row.materialsAfterReuse)",
          "\(row.promisedDays)", "\(row.legalDays)",
        ])
      }
    }
    return table
  }

  /// In percent with one place.
  private func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 2_000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
