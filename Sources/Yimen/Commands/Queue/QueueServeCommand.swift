import ArgumentParser
import Bus
import Contracts

/// The person has come: the service begins.
struct QueueServeCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "开始办理。The person has come: the service begins.",
    discussion: """
        yimen queue serve A012 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ServeTicket {
    ServeTicket.with {
      $0.hall = place.hall
      $0.number = number
    }
  }
}
