import ArgumentParser
import Bus
import Contracts

/// Nobody came; the window is free.
struct QueueMissedCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "missed",
    abstract: "过号。Nobody came; the window is free.",
    discussion: """
        yimen queue missed A012 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> MissTicket {
    MissTicket.with {
      $0.hall = place.hall
      $0.number = number
    }
  }
}
