import ArgumentParser
import Bus
import Contracts

/// Prints a version of an item as the import format writes it.
struct DraftShowCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "取出草稿，或现行版本，以便修改。Print the draft, or the version in force where there is none, to be changed.",
    discussion: """
        yimen items draft show P027 > P027.json
        yimen items draft put P027.json

      输出一个 JSON 对象，格式同 yimen-catalogue/1 的一个事项。It prints one JSON object, an item as yimen-catalogue/1 writes it.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(help: ArgumentHelp("事项版本。Which version of it. (default: the draft)", valueName: "number"))
  var itemVersion = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadDraft { ReadDraft.with { ($0.code, $0.version) = (item, itemVersion) } }

  func json(_ reply: WrittenItem) -> [JSONValue] {
    (try? JSONValue(parsing: String(decoding: reply.draft, as: UTF8.self))).map { [$0] } ?? []
  }

  func report(_ reply: WrittenItem, to output: Output) {
    for line in json(reply).flatMap(IndentedJSON.lines) { output.line(line) }
  }
}
