import Bus
import CaseDomain
import Civics

/// A notice that asks to put something right, as it is kept.
struct CorrectionRequestRecord: Message {
  var on = 0
  var points: [CorrectionPointRecord] = []
  var text = ""
  var respondBy = DueDateRecord()
  var avoidable: [String] = []

  init() {}

  init(_ request: CorrectionRequest) {
    on = request.on.number
    points = request.points.map(CorrectionPointRecord.init)
    text = request.text
    respondBy = DueDateRecord(request.respondBy)
    avoidable = request.avoidable
  }

  func request() throws(KeptCaseFault) -> CorrectionRequest {
    CorrectionRequest(
      on: on.day, points: points.map(\.point), text: text, respondBy: try respondBy.date(), avoidable: avoidable)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "points", &points)
    try visit(3, "text", &text, .secret)
    try visit(4, "respondBy", &respondBy)
    try visit(5, "avoidable", &avoidable)
  }
}
