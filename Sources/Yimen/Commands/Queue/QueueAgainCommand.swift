import ArgumentParser
import Bus
import Contracts

/// Call the same ticket once more.
struct QueueAgainCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "again",
    abstract: "再叫一次。Call the same ticket once more.",
    discussion: """
        yimen queue again A012 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CallTicketAgain {
    CallTicketAgain.with {
      $0.hall = place.hall
      $0.number = number
    }
  }
}
