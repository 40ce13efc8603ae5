import Bus
import CaseDomain
import Civics

/// The ledger of a case's clock, as it is kept beside the day of acceptance and the periods.
struct ClockRecord: Message {
  var intervals: [ClockIntervalRecord] = []
  var extended: ClockExtensionRecord? = nil
  var lamp = ""

  init() {}

  init(_ clock: StatutoryClock) {
    intervals = clock.intervals.map(ClockIntervalRecord.init)
    extended = clock.extended.map(ClockExtensionRecord.init)
    lamp = clock.lamp.rawValue
  }

  func clock(_ periods: CasePeriods) throws(KeptCaseFault) -> StatutoryClock {
    guard !intervals.isEmpty else { throw .unreadable("intervals") }
    var ledger: [ClockInterval] = []
    for interval in intervals { ledger.append(try interval.interval()) }
    return StatutoryClock(
      intervals: ledger, extended: try extended?.clockExtension(), periods: periods, lamp: try Lamp(kept: lamp, "lamp"))
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "intervals", &intervals)
    try visit(2, "extended", &extended)
    try visit(3, "lamp", &lamp)
  }
}
