import Bus
import Contracts
import NotifyDomain

extension ScreenEntry {
  /// A number as a hall's screen shows it.
  init(_ ticket: Ticket) {
    self.init()
    number = ticket.number.text
    state = ticket.state.rawValue
    window = ticket.window ?? 0
    calls = ticket.calls
    at = ticket.calledAt ?? 0
  }
}
