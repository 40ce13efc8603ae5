import ArgumentParser
import Bus
import Contracts

/// Shows a ticket.
struct QueueTicketCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "ticket",
    abstract: "查看一张号。How a ticket stands, and how many are ahead.",
    discussion: """
        yimen queue ticket A012
        yimen queue ticket TICKET-ID --as applicant:SUBJECT
      """)

  @OptionGroup var ticket: NamedTicket
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ReadTicket {
    ReadTicket.with { ($0.ticketID, $0.hall, $0.number) = ticket.names }
  }
}
