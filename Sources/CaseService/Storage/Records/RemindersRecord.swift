import Bus
import CaseDomain
import Civics

/// How often the applicant was reminded, as it is kept.
struct RemindersRecord: Message {
  var times = 0
  var last = 0

  init() {}

  init(_ reminders: SupplyReminders) {
    times = reminders.times
    last = reminders.last.number
  }

  var reminders: SupplyReminders { SupplyReminders(times: times, last: last.day) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "times", &times)
    try visit(2, "last", &last)
  }
}
