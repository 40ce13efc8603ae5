import ArgumentParser
import Bus
import Contracts

/// Calls a ticket by its number.
struct QueueCallCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "按号码呼叫。Call a ticket by its number, out of the order; that is recorded.",
    discussion: """
        yimen queue call A012 3 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("号码。The ticket's number of today.", valueName: "number"))
  var number: String

  @Argument(help: ArgumentHelp("窗口号。The window's number.", valueName: "window"))
  var window: Int

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CallTicketNumber {
    CallTicketNumber.with {
      $0.hall = place.hall
      $0.number = number
      $0.window = window
    }
  }

  func table(_ reply: TicketView) -> Table? { TicketLines.table([reply]) }
}
