import Civics
import Contracts

extension TimeLimit {
  /// A limit as the law or the promise writes it; what 日 counts as follows from the item's type.
  init(_ limit: DurationLimit) {
    self.init()
    value = limit.value
    unit =
      switch limit.unit {
      case .workday: .workday
      case .calendarDay: .day
      case .month: .month
      case .year: .year
      }
  }
}
