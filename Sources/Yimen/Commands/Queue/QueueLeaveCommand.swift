import ArgumentParser
import Bus
import Contracts

/// Leave the hall before being served to the end.
struct QueueLeaveCommand: TicketCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "离开。Leave the hall before being served to the end.",
    discussion: """
        yimen queue leave A012 --as clerk:zhang
        yimen queue leave TICKET-ID --as applicant:SUBJECT
      """)

  @OptionGroup var ticket: NamedTicket
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> LeaveQueue {
    LeaveQueue.with { ($0.ticketID, $0.hall, $0.number) = ticket.names }
  }
}
