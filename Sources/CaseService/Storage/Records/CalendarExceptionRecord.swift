import Bus
import Civics

/// A day that a notice names, as it is kept.
struct CalendarExceptionRecord: Message {
  var day = 0
  var isWorkday = false
  var zh = ""
  var en = ""

  init() {}

  init(_ exception: WorkdayException) {
    day = exception.day.number
    isWorkday = exception.isWorkday
    zh = exception.holiday.zh
    en = exception.holiday.en
  }

  var exception: WorkdayException { WorkdayException(day: day.day, isWorkday: isWorkday, holiday: Bilingual(zh, en)) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "day", &day)
    try visit(2, "isWorkday", &isWorkday)
    try visit(3, "zh", &zh)
    try visit(4, "en", &en)
  }
}
