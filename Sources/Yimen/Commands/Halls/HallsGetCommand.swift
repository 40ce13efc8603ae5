import ArgumentParser
import Bus
import Contracts

/// Shows a hall, and what a day of it offers.
struct HallsGetCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "大厅与某日时段。A hall, and what a day of it offers.",
    discussion: """
        yimen halls get H1 --on 2026-09-07
        yimen halls get H1 --record > H1.json     修改后 yimen halls put H1.json: change it, and put it back
      """)

  @Argument(help: ArgumentHelp("大厅编号。The hall's id.", valueName: "hall"))
  var hall: String

  @Option(help: ArgumentHelp("日期。The day. (default: today)", valueName: "day"))
  var on = ""

  @Flag(help: "只输出记录。Write the record alone, as JSON.")
  var record = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadHall {
    ReadHall.with {
      ($0.hall, $0.on) = (hall, on)
    }
  }

  func report(_ reply: HallView, to output: Output) {
    if record { return output.line(reply.record) }
    output.line(DisplayText.printable("\(reply.id) \(reply.name) \(reply.nameEnglish) · 版本 revision \(reply.revision)"))
    guard let day = reply.day else { return }
    output.line("\(day.on) \(day.kind) · 开放 open \(day.open.joined(separator: ", "))")
    for (zh, en) in zip(day.closedZh, day.closedEn) { output.line(DisplayText.printable("关闭 closed: \(zh) \(en)")) }
    var table = Table(["时间 time", "分钟 minutes", "网上余位 online", "现场余位 staff"], right: [1, 2, 3])
    for slot in day.slots { table.add([slot.at, "\(slot.minutes)", "\(slot.online)", "\(slot.staff)"]) }
    for line in table.lines() { output.line(line) }
  }
}
