import Bus
import CaseDomain
import Civics

/// An ask for what is held, as it is kept.
struct HeldAskRecord: Message {
  var on = 0
  var material = ""
  var reason = ""

  init() {}

  init(_ ask: HeldAsk) {
    on = ask.on.number
    material = ask.material
    reason = ask.reason
  }

  var ask: HeldAsk { HeldAsk(on: on.day, material: material, reason: reason) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "material", &material)
    try visit(3, "reason", &reason, .secret)
  }
}
