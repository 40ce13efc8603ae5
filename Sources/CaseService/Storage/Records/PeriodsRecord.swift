import Bus
import CaseDomain

/// The periods of an accepted case, as they are kept.
struct PeriodsRecord: Message {
  var promised: DueDateRecord? = nil
  var statutory = DueDateRecord()

  init() {}

  init(_ periods: CasePeriods) {
    promised = periods.promised.map(DueDateRecord.init)
    statutory = DueDateRecord(periods.statutory)
  }

  func periods() throws(KeptCaseFault) -> CasePeriods {
    CasePeriods(promised: try promised?.date(), statutory: try statutory.date())
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "promised", &promised)
    try visit(2, "statutory", &statutory)
  }
}
