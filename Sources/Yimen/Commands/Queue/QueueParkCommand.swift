import ArgumentParser
import Bus
import Contracts

/// Set the ticket aside; the window is free.
struct QueueParkCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "park",
    abstract: "暂挂。Set the ticket aside; the window is free.",
    discussion: """
        yimen queue park A012 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ParkTicket {
    ParkTicket.with {
      $0.hall = place.hall
      $0.number = number
    }
  }
}
