import ArgumentParser
import Bus
import Contracts

/// Calls who is next for a window.
struct QueueNextCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "叫下一位。Call who is next for a window.",
    discussion: """
        yimen queue next 3 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("窗口号。The window's number.", valueName: "window"))
  var window: Int

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CallNextTicket {
    CallNextTicket.with {
      $0.hall = place.hall
      $0.window = window
    }
  }
}
