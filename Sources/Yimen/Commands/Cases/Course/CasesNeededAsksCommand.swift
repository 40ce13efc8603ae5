import ArgumentParser
import Bus
import Civics
import Contracts

/// Counts the asks for what was held.
struct CasesNeededAsksCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "needed-asks",
    abstract: "索取已持有材料的次数。How often applicants were asked for what was held, by item, department and material.",
    discussion: """
        yimen cases needed-asks --from 2026-11-01 --until 2026-12-01
        yimen cases needed-asks --from 2026-11-01 --until 2026-12-01 --item P027 --as approver:desk-3 --json

      各次的原因在办件历史中。Each reason stands in the history of its case.
      """)

  @Option(help: ArgumentHelp("起始日。The first day.", valueName: "day"), transform: DayArgument.day)
  var from: Day

  @Option(help: ArgumentHelp("截止日之次日。The day after the last.", valueName: "day"), transform: DayArgument.day)
  var until: Day

  @Option(help: ArgumentHelp("仅此事项。Of this item alone.", valueName: "code"))
  var item = ""

  @Option(help: ArgumentHelp("仅此部门。Of this department alone.", valueName: "code"))
  var department = ""

  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadNeededAsks {
    ReadNeededAsks.with {
      $0.item = item
      $0.department = department
      ($0.from, $0.until) = (from.description, until.description)
      ($0.after, $0.limit) = (page.after, page.limit)
    }
  }

  func json(_ reply: NeededAskList) -> [JSONValue] { reply.counts.map { $0.json(revealing: true) } + PageOptions.json(reply.next) }

  func next(_ reply: NeededAskList) -> String { reply.next }

  func table(_ reply: NeededAskList) -> Table? {
    var table = Table(["事项 item", "部门 department", "材料 material", "次数 asks"], right: [3])
    for count in reply.counts { table.add([count.item, count.department, count.material, "\(count.asks)"]) }
    return table
  }
}
