import Bus
import Contracts

/// A command that is about one ticket, and shows it as it stands afterwards.
protocol TicketCommand: CallingCommand where Request.Reply == TicketView {}

extension TicketCommand {
  func table(_ reply: TicketView) -> Table? { TicketLines.table([reply]) }
}
