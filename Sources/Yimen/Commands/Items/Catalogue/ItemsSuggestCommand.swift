import ArgumentParser
import Bus
import Contracts

/// Completes what somebody types.
struct ItemsSuggestCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "搜索建议。Complete what somebody types.",
    discussion: """
        yimen items suggest 身份
        yimen items suggest sfz --limit 20 --json
      """)

  @Argument(help: ArgumentHelp("已输入的文字。What was typed so far.", valueName: "text"))
  var text: String

  @Option(parsing: .unconditional, help: "最多几条，至多 20。At most so many; no more than 20.")
  var limit = 8

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SuggestItems { SuggestItems.with { ($0.text, $0.limit) = (text, limit) } }

  func json(_ reply: SuggestionList) -> [JSONValue] { reply.suggestions.map { $0.json() } }

  func table(_ reply: SuggestionList) -> Table? {
    var table = Table(["建议 suggestion", "类别 kind", "事项 item", "事项数 items"], right: [3])
    for suggestion in reply.suggestions {
      table.add([suggestion.text, "\(suggestion.kind)", suggestion.item, "\(suggestion.count)"])
    }
    return table
  }
}
