import Bus
import Civics

/// A notice on days off, as it is kept beside its version.
struct CalendarNoticeRecord: Message {
  var first = 0
  var last = 0
  var exceptions: [CalendarExceptionRecord] = []

  init() {}

  init(_ notice: CalendarNotice) {
    first = notice.days.lowerBound.number
    last = notice.days.upperBound.number
    exceptions = notice.exceptions.map(CalendarExceptionRecord.init)
  }

  func notice(_ version: String) throws(KeptCaseFault) -> CalendarNotice {
    guard first <= last else { throw .unreadable("last") }
    return CalendarNotice(version: version, days: first.day...last.day, exceptions: exceptions.map(\.exception))
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "first", &first)
    try visit(2, "last", &last)
    try visit(3, "exceptions", &exceptions)
  }
}
