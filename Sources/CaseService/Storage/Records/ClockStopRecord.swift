import Bus
import CaseDomain
import Civics

/// Why a clock stands still, as it is kept.
struct ClockStopRecord: Message {
  var on = 0
  /// The code of the ground.
  var ground = ""
  var law = ""
  /// Workdays.
  var expected = 0
  var reason = ""

  init() {}

  init(_ stop: ClockStop) {
    on = stop.on.number
    ground = stop.ground.code
    law = stop.law
    expected = stop.expected
    reason = stop.reason
  }

  func stop() throws(KeptCaseFault) -> ClockStop {
    ClockStop(on: on.day, ground: try ClockGround(kept: ground, "ground"), law: law, expected: expected, reason: reason)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "ground", &ground)
    try visit(3, "law", &law)
    try visit(4, "expected", &expected)
    try visit(5, "reason", &reason, .secret)
  }
}
