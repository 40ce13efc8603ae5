import ArgumentParser
import Bus
import Contracts

/// Lists visits that do not fit their halls any more.
struct HallsConflictsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "冲突清单。Visits that do not fit their halls any more: open work.",
    discussion: """
        yimen halls conflicts
        yimen halls conflicts --hall H1 --as clerk:window-3
      """)

  @Option(help: ArgumentHelp("大厅。The hall. (default: all)", valueName: "id"))
  var hall = ""

  @OptionGroup var page: PageOptions

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadConflicts {
    ReadConflicts.with {
      ($0.hall, $0.after, $0.limit) = (hall, page.after, page.limit)
    }
  }

  func json(_ reply: ConflictList) -> [JSONValue] { reply.conflicts.map { $0.json(revealing: true) } + PageOptions.json(reply.next) }

  func next(_ reply: ConflictList) -> String { reply.next }

  func table(_ reply: ConflictList) -> Table? { HallChangesReport.table(reply.conflicts) }
}
