import ArgumentParser
import Bus
import Contracts

/// Says that somebody has looked at the draft.
struct DraftMarkCheckedCommand: VersionChangingCommand {
  typealias Request = MarkItemChecked

  static let configuration = CommandConfiguration(
    commandName: "mark-checked",
    abstract: "核对草稿。Say that you have looked at the draft: only then it can be published.",
    discussion: """
        yimen items draft mark-checked P027 --as approver:desk-1

      有阻止发布的问题时被拒绝（yimen items draft check）；草稿再次提交后须重新核对。Refused while a finding stops publication. Who puts the draft again
      asks for another look.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(help: ArgumentHelp("事项版本。Which version of it. (default: the draft)", valueName: "number"))
  var itemVersion = 0

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request(version: Int) -> MarkItemChecked { MarkItemChecked.with { ($0.code, $0.version) = (item, version) } }
}
