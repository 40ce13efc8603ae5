import ArgumentParser
import Bus
import Contracts

/// Served to the end; the window is free.
struct QueueDoneCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "办结。Served to the end; the window is free.",
    discussion: """
        yimen queue done A012 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> FinishTicket {
    FinishTicket.with {
      $0.hall = place.hall
      $0.number = number
    }
  }
}
