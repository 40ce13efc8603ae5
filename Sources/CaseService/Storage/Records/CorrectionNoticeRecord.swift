import Bus
import CaseDomain
import Civics

/// A notice with what became of it, as it is kept.
struct CorrectionNoticeRecord: Message {
  var request = CorrectionRequestRecord()
  var event = 0
  var respondBy = DueDateRecord()
  var answeredOn: Int? = nil

  init() {}

  init(_ notice: CorrectionNotice) {
    request = CorrectionRequestRecord(notice.request)
    event = notice.event
    respondBy = DueDateRecord(notice.respondBy)
    answeredOn = notice.answeredOn?.number
  }

  func notice() throws(KeptCaseFault) -> CorrectionNotice {
    CorrectionNotice(try request.request(), event: event, respondBy: try respondBy.date(), answeredOn: answeredOn?.day)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "request", &request)
    try visit(2, "event", &event)
    try visit(3, "respondBy", &respondBy)
    try visit(4, "answeredOn", &answeredOn)
  }
}
