import ArgumentParser
import Bus
import Contracts

/// Shows a ticket.
struct QueueTicketCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ticket",
    abstract: "查看一张号。How a ticket stands, and how many are ahead.",
    discussion: """
        yimen queue ticket A012
        yimen queue ticket TICKET-ID --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("号码或票号编号。The ticket's number of today, or its id.", valueName: "ticket"))
  var ticket: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ReadTicket {
    ReadTicket.with {
      if ticket.contains("-") { $0.ticketID = ticket } else { ($0.hall, $0.number) = (place.hall, ticket) }
    }
  }

  func table(_ reply: TicketView) -> Table? { TicketLines.table([reply]) }
}
