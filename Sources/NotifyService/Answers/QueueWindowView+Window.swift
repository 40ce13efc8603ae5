import Bus
import Civics
import Contracts
import NotifyDomain

extension QueueWindowView {
  /// A window as callers see it.
  /// - Parameter number: Whom it has.
  init(_ window: QueueWindow, number: TicketNumber?, _ place: QueuePlace, position: Int) {
    self.init()
    hall = place.hall
    self.window = window.id
    open = window.isOpen
    skills = window.skills.names
    clerk = window.clerk
    self.number = number?.text ?? ""
    self.position = position
  }
}
