import Bus
import CaseDomain
import Civics

/// The extension of a case's periods, as it is kept.
struct ClockExtensionRecord: Message {
  var on = 0
  /// The raw value of `DecisionPeriod`.
  var period = ""
  var limit = LimitRecord()
  var reason = ""

  init() {}

  init(_ extended: ClockExtension) {
    on = extended.on.number
    period = extended.period.rawValue
    limit = LimitRecord(extended.limit)
    reason = extended.reason
  }

  func clockExtension() throws(KeptCaseFault) -> ClockExtension {
    ClockExtension(on: on.day, period: try DecisionPeriod(kept: period, "period"), limit: try limit.limit(), reason: reason)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "period", &period)
    try visit(3, "limit", &limit)
    try visit(4, "reason", &reason, .secret)
  }
}
