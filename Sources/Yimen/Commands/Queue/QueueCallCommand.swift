import ArgumentParser
import Bus
import Contracts

/// Calls a ticket by its number.
struct QueueCallCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "按号码呼叫。Call a ticket by its number, out of the order; that is recorded.",
    discussion: """
        yimen queue call A012 3 --as clerk:zhang
      """)

  @OptionGroup var ticket: TicketAtWindow
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CallTicketNumber {
    CallTicketNumber.with { ($0.hall, $0.number, $0.window) = (ticket.place.hall, ticket.number, ticket.window) }
  }
}
