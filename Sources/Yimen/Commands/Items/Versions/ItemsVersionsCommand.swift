import ArgumentParser
import Bus
import Contracts

/// Lists every version of an item.
struct ItemsVersionsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "列出事项的各版本。List every version of an item with its days, the latest first.",
    discussion: """
        yimen items versions P027
        yimen items versions P027 --before 4 --json
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Option(parsing: .unconditional, help: ArgumentHelp("此版本之前。Only versions before this one.", valueName: "number"))
  var before = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadItemVersions { ReadItemVersions.with { ($0.code, $0.before, $0.limit) = (item, before, 200) } }

  func json(_ reply: VersionList) -> [JSONValue] { reply.versions.map { $0.json() } }

  func report(_ reply: VersionList, to output: Output) {
    for line in VersionText.table(reply.versions).lines() { output.line(line) }
    output.line("共 in all \(reply.total)")
  }
}
