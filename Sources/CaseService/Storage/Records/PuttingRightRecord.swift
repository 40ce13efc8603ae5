import Bus
import CaseDomain
import Civics

/// What was done about a bad rating, as it is kept.
struct PuttingRightRecord: Message {
  var on = 0
  var measures = ""
  var archiveFrom: Int? = nil

  init() {}

  init(_ done: PuttingRight) {
    on = done.on.number
    measures = done.measures
    archiveFrom = done.archiveFrom?.number
  }

  var puttingRight: PuttingRight { PuttingRight(on: on.day, measures: measures, archiveFrom: archiveFrom?.day) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "measures", &measures, .secret)
    try visit(3, "archiveFrom", &archiveFrom)
  }
}
