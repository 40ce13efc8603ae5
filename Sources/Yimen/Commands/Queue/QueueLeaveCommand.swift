import ArgumentParser
import Bus
import Contracts

/// Leave the hall before being served to the end.
struct QueueLeaveCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "离开。Leave the hall before being served to the end.",
    discussion: """
        yimen queue leave A012 --as clerk:zhang
        yimen queue leave TICKET-ID --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("号码或票号编号。The ticket's number of today, or its id.", valueName: "ticket"))
  var ticket: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> LeaveQueue {
    LeaveQueue.with {
      if ticket.contains("-") { $0.ticketID = ticket } else { ($0.hall, $0.number) = (place.hall, ticket) }
    }
  }

  func table(_ reply: TicketView) -> Table? { TicketLines.table([reply]) }
}
