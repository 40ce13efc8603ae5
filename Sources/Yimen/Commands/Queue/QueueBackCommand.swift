import ArgumentParser
import Bus
import Contracts

/// In line again, with a new moment.
struct QueueBackCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "重新排队。In line again, with a new moment.",
    discussion: """
        yimen queue back A012 --as clerk:zhang
        yimen queue back TICKET-ID --as applicant:SUBJECT
      """)

  @OptionGroup var ticket: NamedTicket
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ReturnToLine {
    ReturnToLine.with { ($0.ticketID, $0.hall, $0.number) = ticket.names }
  }
}
