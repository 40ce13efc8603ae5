import Bus
import CaseDomain
import Civics

/// The periods of an accepted case, as they are kept.
struct PeriodsRecord: Message {
  var promised: DueDateRecord? = nil
  var statutory = DueDateRecord()
  /// Nil in what was kept before it was.
  var warnFrom: Int? = nil

  init() {}

  init(_ periods: CasePeriods) {
    promised = periods.promised.map(DueDateRecord.init)
    statutory = DueDateRecord(periods.statutory)
    warnFrom = periods.warnFrom.number
  }

  func periods() throws(KeptCaseFault) -> CasePeriods {
    let (promised, statutory) = (try promised?.date(), try statutory.date())
    guard let warnFrom else { return CasePeriods(promised: promised, statutory: statutory, by: .published) }
    return CasePeriods(promised: promised, statutory: statutory, warnFrom: warnFrom.day)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "promised", &promised)
    try visit(2, "statutory", &statutory)
    try visit(3, "warnFrom", &warnFrom)
  }
}
