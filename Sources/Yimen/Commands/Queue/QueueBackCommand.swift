import ArgumentParser
import Bus
import Contracts

/// In line again, with a new moment.
struct QueueBackCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "重新排队。In line again, with a new moment.",
    discussion: """
        yimen queue back A012 --as clerk:zhang
        yimen queue back TICKET-ID --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("号码或票号编号。The ticket's number of today, or its id.", valueName: "ticket"))
  var ticket: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> ReturnToLine {
    ReturnToLine.with {
      if ticket.contains("-") { $0.ticketID = ticket } else { ($0.hall, $0.number) = (place.hall, ticket) }
    }
  }

  func table(_ reply: TicketView) -> Table? { TicketLines.table([reply]) }
}
