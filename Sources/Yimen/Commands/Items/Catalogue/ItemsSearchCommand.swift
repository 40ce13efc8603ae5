import ArgumentParser
import Bus
import Contracts

/// Finds items by everyday words.
struct ItemsSearchCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "搜索事项。Find items by everyday words, in Chinese or English, or by initials in pinyin.",
    discussion: """
        yimen items search 身份证
        yimen items search sfz --instant
        yimen items search 开餐馆 --region 440604 --facets

      --json 输出一个对象，含总数与分面。--json prints one object, with the total and the facets.
      """)

  @Argument(help: ArgumentHelp("搜索词，至多 200 字。The words; at most 200 characters.", valueName: "text"))
  var text: String

  @OptionGroup var filter: ItemFilterOptions

  @Option(help: ArgumentHelp("区划代码：能在那里办的。A division code: what can be applied for there.", valueName: "code"))
  var region = ""

  @Option(parsing: .unconditional, help: "最多几条，至多 100。At most so many; no more than 100.")
  var limit = 10

  @Option(parsing: .unconditional, help: "略过前几条。Leave out so many from the beginning.")
  var offset = 0

  @Flag(help: "按部门、对象等计数。Count what was found by department, target and so on.")
  var facets = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SearchItems {
    SearchItems.with {
      $0.text = text
      $0.target = filter.target ?? .unspecified
      $0.department = filter.department
      $0.lifeEvent = filter.lifeEvent
      $0.instantOnly = filter.instant
      $0.zeroVisitsOnly = filter.zeroVisits
      $0.region = region
      $0.limit = limit
      $0.offset = offset
      $0.facets = facets
    }
  }

  func report(_ reply: ItemList, to output: Output) {
    for line in ItemListText.lines(reply) { output.line(line) }
  }
}
