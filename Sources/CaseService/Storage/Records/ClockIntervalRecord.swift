import Bus
import CaseDomain
import Civics

/// A line of a clock's ledger, as it is kept.
struct ClockIntervalRecord: Message {
  var from = 0
  var until: Int? = nil
  var stop: ClockStopRecord? = nil
  var event = 0
  var calendar = ""

  init() {}

  init(_ interval: ClockInterval) {
    from = interval.from.number
    until = interval.until?.number
    stop = interval.stop.map(ClockStopRecord.init)
    event = interval.event
    calendar = interval.calendarVersion
  }

  func interval() throws(KeptCaseFault) -> ClockInterval {
    ClockInterval(from: from.day, until: until?.day, stop: try stop?.stop(), event: event, calendarVersion: calendar)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "from", &from)
    try visit(2, "until", &until)
    try visit(3, "stop", &stop)
    try visit(4, "event", &event)
    try visit(5, "calendar", &calendar)
  }
}
