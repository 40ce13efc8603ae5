import ArgumentParser
import Bus
import Civics
import Contracts

/// Runs a version of an item over the cases of a past period, before it is published.
struct ItemsRehearseCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "以往期办件试行新版本。Try a version of an item on the cases of a past period, before it is published.",
    discussion: """
        yimen items rehearse P027 --from 2026-01-01 --until 2026-07-01

      不指明版本即草稿；与现行版本比较。Without a version it is the draft; it is compared with the version in force.
      --until 为最后一天的次日，至多 366 天。--until is the day after the last; at most 366 days.
      """)

  @OptionGroup var draft: DraftArguments

  @Option(help: ArgumentHelp("起。The first day.", valueName: "day"), transform: DayArgument.day)
  var from: Day

  @Option(help: ArgumentHelp("止（次日）。The day after the last.", valueName: "day"), transform: DayArgument.day)
  var until: Day

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> RehearseItem {
    RehearseItem.with {
      $0.code = draft.item
      $0.version = draft.version
      $0.from = from.description
      $0.until = until.description
    }
  }

  func report(_ reply: Rehearsal, to output: Output) {
    output.line("\(reply.code) v\(reply.version) ⇄ v\(reply.against)")
    if reply.cut { output.line("办件过多，只试行最近的。There are more cases; these are the latest.") }
    var table = Table(["", "原 before", "新 after"], right: [1, 2])
    table.add(["材料 materials", "\(reply.materialsBefore)", "\(reply.materialsAfter)"])
    table.add(["到场 visits", "\(reply.visitsBefore)", "\(reply.visitsAfter)"])
    for load in reply.loads { table.add(["工作量 load \(load.office)", "\(load.before)", "\(load.after)"]) }
    output.line("办件 cases \(reply.cases)，结果不同 decided otherwise \(reply.decidedOtherwise)")
    for line in table.lines() { output.line(line) }
    for outcome in reply.outcomes {
      output.line(
        DisplayText.printable("\(outcome.cases) × \(outcome.before) → \(outcome.after)  \(outcome.whyZh)。\(outcome.whyEn)."))
    }
  }
}
