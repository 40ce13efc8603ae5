import ArgumentParser
import Bus
import Contracts

/// Lists items by code.
struct ItemsListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出事项。List what can be applied for, and what is paused, by code.",
    discussion: """
        yimen items list --department 公安局 --instant
        yimen items list --after P050 --json
      """)

  @OptionGroup var filter: ItemFilterOptions

  @Option(help: ArgumentHelp("从此编码之后开始。Only codes that come after this one.", valueName: "code"))
  var after = ""

  @Option(parsing: .unconditional, help: "最多几条，至多 200。At most so many; no more than 200.")
  var limit = 50

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ListItems {
    ListItems.with {
      $0.target = filter.target ?? .unspecified
      $0.department = filter.department
      $0.lifeEvent = filter.lifeEvent
      $0.instantOnly = filter.instant
      $0.zeroVisitsOnly = filter.zeroVisits
      $0.after = after
      $0.limit = limit
    }
  }

  func json(_ reply: ItemList) -> [JSONValue] { reply.items.map { $0.json() } }

  func report(_ reply: ItemList, to output: Output) {
    for line in ItemListText.lines(reply) { output.line(line) }
  }
}
