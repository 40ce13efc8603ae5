import ArgumentParser
import Bus
import Contracts

/// Goes on with a ticket that was set aside.
struct QueueResumeCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "继续办理暂挂的号。Go on with a ticket that was set aside.",
    discussion: """
        yimen queue resume A012 3 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @Argument(help: ArgumentHelp("窗口号。The window's number.", valueName: "window"))
  var window: Int

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ResumeTicket {
    ResumeTicket.with {
      $0.hall = place.hall
      $0.number = number
      $0.window = window
    }
  }

  func table(_ reply: TicketView) -> Table? { TicketLines.table([reply]) }
}
