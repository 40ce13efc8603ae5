import Bus
import CaseDomain
import Civics

/// A limit as it is kept.
struct LimitRecord: Message {
  var value = 0
  var unit = ""

  init() {}

  init(_ limit: DurationLimit) {
    value = limit.value
    unit = limit.unit.code
  }

  func limit() throws(KeptCaseFault) -> DurationLimit {
    guard let limit = DurationLimit(value, try PeriodUnit(kept: unit, "unit")) else { throw .unreadable("limit") }
    return limit
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "value", &value)
    try visit(2, "unit", &unit)
  }
}
