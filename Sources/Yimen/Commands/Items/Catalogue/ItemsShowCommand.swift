import ArgumentParser
import Bus
import Civics
import Contracts

/// Reads one item.
struct ItemsShowCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看事项。Read an item: as it is everywhere or at a place, today, on a day, or in a version.",
    discussion: """
        yimen items show P027
        yimen items show P027 --region 440604003
        yimen items show P027 --on 2027-01-01 --json
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(parsing: .unconditional, help: ArgumentHelp("事项版本。Which version of it. (default: the current one)", valueName: "number"))
  var itemVersion = 0

  @Option(help: ArgumentHelp("哪一天适用的。The version that is in force on a day.", valueName: "day"), transform: DayArgument.day)
  var on: Day?

  @OptionGroup var place: PlaceOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard on == nil || itemVersion == 0 else {
      throw ValidationError("--on 与 --item-version 只填其一。Name a day or a version, not both.")
    }
  }

  func request() -> GetItem {
    GetItem.with {
      $0.code = item
      $0.version = itemVersion
      $0.on = on?.description ?? ""
      $0.region = place.region
      $0.hall = place.hall
    }
  }
}
