import ArgumentParser
import Bus
import Civics
import Contracts

/// Tells which version of an item is applied for on a day.
struct ItemsCurrentCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "current",
    abstract: "某日适用哪个版本。Tell which version of an item is applied for on a day.",
    discussion: """
        yimen items current P027
        yimen items current P027 --on 2027-01-01
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Option(help: ArgumentHelp("哪一天。On which day. (default: today)", valueName: "day"), transform: DayArgument.day)
  var on: Day?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CurrentVersion { CurrentVersion.with { ($0.code, $0.on) = (item, on?.description ?? "") } }

  func table(_ reply: VersionEntry) -> Table? { VersionText.table([reply]) }
}
