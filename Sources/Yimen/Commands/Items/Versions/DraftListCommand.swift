import ArgumentParser
import Bus
import Contracts

/// Lists the drafts, and the versions that wait for their day.
struct DraftListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出草稿与待生效的版本。List the drafts, and the versions that wait for their day.",
    discussion: """
        yimen items draft list
        yimen items draft list --after P027 --json
      """)

  @Option(help: ArgumentHelp("从此编码之后开始。Only items whose code comes after this one.", valueName: "code"))
  var after = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ListDrafts { ListDrafts.with { ($0.after, $0.limit) = (after, 200) } }

  func json(_ reply: VersionList) -> [JSONValue] { reply.versions.map { $0.json() } }

  func report(_ reply: VersionList, to output: Output) {
    for line in VersionText.table(reply.versions).lines() { output.line(line) }
    output.line("共 in all \(reply.total)")
  }
}
