import ArgumentParser
import Bus
import Contracts

/// Goes on with a ticket that was set aside.
struct QueueResumeCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "继续办理暂挂的号。Go on with a ticket that was set aside.",
    discussion: """
        yimen queue resume A012 3 --as clerk:zhang
      """)

  @OptionGroup var ticket: TicketAtWindow
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ResumeTicket {
    ResumeTicket.with { ($0.hall, $0.number, $0.window) = (ticket.place.hall, ticket.number, ticket.window) }
  }
}
