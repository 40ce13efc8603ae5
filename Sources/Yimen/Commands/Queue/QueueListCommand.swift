import ArgumentParser
import Bus
import Contracts

/// Shows a hall's queue.
struct QueueListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "排队情况。How a hall's queue stands, as a clerk's desk shows it.",
    discussion: """
        yimen queue list
        yimen queue list --window 3 --as clerk:zhang
      """)

  @Option(help: ArgumentHelp("只看此窗口可叫的。Only what this window may call.", valueName: "window"))
  var window = 0

  @Option(help: ArgumentHelp("每类最多几张。Tickets of each list, at most 100.", valueName: "n"))
  var limit = 20

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ReadQueue {
    ReadQueue.with {
      $0.hall = place.hall
      $0.window = window
      $0.limit = limit
    }
  }

  func report(_ reply: QueueView, to output: Output) {
    output.line("\(reply.hall) \(reply.on) · 等候 in line \(reply.inLine)\(reply.ended ? " · 已结束 over" : "")")
    for line in windows(reply.windows).lines() { output.line(line) }
    for line in TicketLines.table(reply.waiting + reply.parked + reply.missed).lines() { output.line(line) }
    for skills in reply.unserved { output.line("没有窗口办理 no open window serves: \(skills.isEmpty ? "—" : DisplayText.printable(skills))") }
  }

  private func windows(_ windows: [QueueWindowView]) -> Table {
    var table = Table(["窗口 window", "", "技能 skills", "人员 clerk", "号码 number"], right: [0])
    for window in windows {
      let state = window.open ? "开 open" : "关 closed"
      table.add(["\(window.window)", state, window.skills.joined(separator: " "), window.clerk, window.number])
    }
    return table
  }
}
