import Bus
import CaseDomain
import Civics

/// A date that binds, as it is kept. Days are numbers since 1970-01-01.
struct DueDateRecord: Message {
  var from = 0
  var limit = LimitRecord()
  var due = 0
  var isProvisional = false
  var calendar = ""

  init() {}

  init(_ date: DueDate) {
    from = date.from.number
    limit = LimitRecord(date.limit)
    due = date.due.number
    isProvisional = date.isProvisional
    calendar = date.calendarVersion
  }

  func date() throws(KeptCaseFault) -> DueDate {
    DueDate(from: from.day, limit: try limit.limit(), due: due.day, isProvisional: isProvisional, calendarVersion: calendar)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "from", &from)
    try visit(2, "limit", &limit)
    try visit(3, "due", &due)
    try visit(4, "isProvisional", &isProvisional)
    try visit(5, "calendar", &calendar)
  }
}
