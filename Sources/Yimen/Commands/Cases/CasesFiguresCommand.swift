import ArgumentParser
import Bus
import Contracts

/// How many cases were received, and what has become of them.
struct CasesFiguresCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "办件数字：收到 = 在办 + 办结 + 撤回 + 未受理 + 转报。Received = in hand + finished + withdrawn + refused + referred.",
    discussion: """
        yimen cases figures                                          今天 today
        yimen cases figures --from 2026-09-01 --until 2026-10-01 --by day
        yimen cases figures --by item --hall hall-1 --json

      按收到的时间统计：每个数字可用 yimen cases list 以同样的条件打开。Counted by when they were received: each number opens its cases by yimen cases list
      with the same words.
      """)

  @Option(
    help: "分项：item, hall, channel, hour, day。What tells the rows apart. (default: all together)",
    transform: { try EnumerationArgument.value($0) })
  var by = FigureGrouping.unspecified

  @OptionGroup var selection: CaseSelectionOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadCaseFigures {
    ReadCaseFigures.with {
      $0.by = by
      ($0.from, $0.until, $0.item, $0.hall, $0.channel) = (
        selection.from, selection.until, selection.item, selection.hall, selection.through
      )
      ($0.after, $0.limit) = (page.after, page.limit)
    }
  }

  func json(_ reply: CaseFigures) -> [JSONValue] { reply.rows.map { $0.json() } + PageOptions.json(reply.next) }

  func next(_ reply: CaseFigures) -> String { reply.next }

  func table(_ reply: CaseFigures) -> Table? {
    var table = Table(
      ["分项 key", "收到 received", "在办 in hand", "办结 finished", "撤回 withdrawn", "未受理 refused", "转报 referred"], right: Set(1...6))
    for row in reply.rows {
      table.add(
        [row.key.isEmpty ? "合计 all" : row.key]
          + [row.received, row.inHand, row.finished, row.withdrawn, row.refused, row.referred].map { "\($0)" })
    }
    return table
  }
}
