import ArgumentParser
import Bus
import Contracts

/// Takes back a draft, or a version that waits for its day.
struct DraftDropCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "撤下草稿，或待生效的版本。Take back the draft, or a version that waits for its day.",
    discussion: """
        yimen items draft drop P027
        yimen items draft drop P027 --item-version 4

      版本号不再使用，记录保留。Its number is not used again, and what it said is kept.
      在用的版本用 yimen items state P027 withdrawn 取消。One that is in force is withdrawn by yimen items state P027 withdrawn.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(help: ArgumentHelp("事项版本。Which version of it. (default: the draft)", valueName: "number"))
  var itemVersion = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> DropDraft { DropDraft.with { ($0.code, $0.version) = (item, itemVersion) } }

  func table(_ reply: VersionEntry) -> Table? { VersionText.table([reply]) }
}
