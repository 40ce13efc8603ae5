import Bus
import CaseDomain

/// What a case's applicant was asked to put right, as it is kept.
struct CorrectionRecord: Message {
  var notices: [CorrectionNoticeRecord] = []
  var changed: [String] = []

  init() {}

  init(_ correction: Correction) {
    notices = correction.notices.map(CorrectionNoticeRecord.init)
    changed = correction.changed
  }

  func correction() throws(KeptCaseFault) -> Correction {
    guard !notices.isEmpty else { throw .unreadable("notices") }
    var kept: [CorrectionNotice] = []
    for notice in notices { kept.append(try notice.notice()) }
    return Correction(notices: kept, changed: changed)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notices", &notices)
    try visit(2, "changed", &changed)
  }
}
