import Contracts
import ItemDomain

extension LifeEventEntry {
  /// - Parameter items: those that can be applied for.
  init(_ event: LifeEvent, items: [String]) {
    self.init()
    code = event.code
    name = event.name
    wanted = event.wanted
    self.items = items
    source = event.source ?? ""
  }
}
