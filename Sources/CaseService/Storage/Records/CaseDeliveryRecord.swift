import Bus
import CaseDomain
import Civics

/// The delivery of a decided case, as it stands.
struct CaseDeliveryRecord: Message {
  var due: DueDateRecord? = nil
  var overdueOn: Int? = nil
  var done: DeliveryRecord? = nil

  init() {}

  init(_ delivery: CaseDelivery) {
    due = delivery.due.map(DueDateRecord.init)
    overdueOn = delivery.overdueOn?.number
    done = delivery.done.map(DeliveryRecord.init)
  }

  func delivery() throws(KeptCaseFault) -> CaseDelivery {
    CaseDelivery(due: try due?.date(), overdueOn: overdueOn?.day, done: try done?.delivery())
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "due", &due)
    try visit(2, "overdueOn", &overdueOn)
    try visit(3, "done", &done)
  }
}
