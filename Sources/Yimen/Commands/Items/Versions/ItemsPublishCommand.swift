import ArgumentParser
import Bus
import Civics
import Contracts

/// Publishes a checked draft.
struct ItemsPublishCommand: VersionChangingCommand {
  typealias Request = PublishItem

  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "发布已核对的草稿。Publish a checked draft, from today or from a day to come.",
    discussion: """
        yimen items publish P027
        yimen items publish P027 --from 2027-01-01
        yimen items publish P027 --item-version 4 --from 2027-02-01      改期 other days for one that waits

      自首日起替代前一版本；办件仍用收件时的版本。From its first day on it takes the place of the version before; cases keep theirs.
      有循环证明或已取消的证明时被拒绝。A loop of proofs or an abolished proof is refused (yimen items draft check tells).
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(help: ArgumentHelp("事项版本。Which version of it. (default: the draft)", valueName: "number"))
  var itemVersion = 0

  @Option(help: ArgumentHelp("首日。The first day. (default: today)", valueName: "day"), transform: DayArgument.day)
  var from: Day?

  @Option(
    help: ArgumentHelp("止（次日）。The day after the last. (default: until another takes its place)", valueName: "day"),
    transform: DayArgument.day)
  var until: Day?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request(version: Int) -> PublishItem {
    PublishItem.with {
      $0.code = item
      $0.version = version
      $0.effectiveFrom = from?.description ?? ""
      $0.effectiveUntil = until?.description ?? ""
    }
  }
}
