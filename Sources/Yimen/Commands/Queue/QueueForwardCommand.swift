import ArgumentParser
import Bus
import Contracts

/// Sends a ticket on.
struct QueueForwardCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "forward",
    abstract: "转窗。Send a ticket on to another window or other skills; it keeps its moment.",
    discussion: """
        yimen queue forward A012 --window 5 --as clerk:zhang
        yimen queue forward A012 --skill legal_person --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @Option(help: ArgumentHelp("只由此窗口办理。The one window that is to call it.", valueName: "window"))
  var window = 0

  @Option(help: ArgumentHelp("所需技能，可多次。A skill that the next window must have; any number of times.", valueName: "name"))
  var skill: [String] = []

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ForwardTicket {
    ForwardTicket.with {
      $0.hall = place.hall
      $0.number = number
      $0.toWindow = window
      $0.skills = skill
    }
  }
}
