import Bus
import Civics
import Contracts
import NotifyDomain

extension CalendarImported {
  /// A calendar as a whole, as it is kept.
  init(_ whole: WorkdayCalendar) {
    self.init()
    calendar = CalendarView.with { $0.version = whole.version }
    (first, last) = (whole.published.lowerBound.description, whole.published.upperBound.description)
    days = whole.published.compactMap { day in
      whole.exception(on: day).map { exception in
        CalendarDay.with {
          ($0.day, $0.workday) = (day.description, exception.isWorkday)
          ($0.nameZh, $0.nameEn) = (exception.holiday.zh, exception.holiday.en)
        }
      }
    }
  }

  /// The notice that it tells; nil where it tells none, as one of a program that told the version alone.
  var notice: CalendarNotice? {
    guard let version = calendar?.version, let first = Day(first), let last = Day(last), first <= last else { return nil }
    return CalendarNotice(version: version, days: first...last, exceptions: exceptions)
  }

  /// Read back as a whole.
  var whole: WorkdayCalendar? {
    guard let version = calendar?.version, let first = Day(first), let last = Day(last), first <= last else { return nil }
    return WorkdayCalendar(version: version, published: first...last, exceptions: exceptions)
  }

  private var exceptions: [WorkdayException] {
    days.compactMap { named in
      Day(named.day).map { WorkdayException(day: $0, isWorkday: named.workday, holiday: Civics.Bilingual(named.nameZh, named.nameEn)) }
    }
  }
}
