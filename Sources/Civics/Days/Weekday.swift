/// A day of the week, numbered as in GB/T 7408 (ISO 8601): Monday is 1.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday or Sunday (休息日 by the State Council's working-hours rule).
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  public var name: Bilingual {
    switch self {
    case .monday: Bilingual("星期一", "Monday")
    case .tuesday: Bilingual("星期二", "Tuesday")
    case .wednesday: Bilingual("星期三", "Wednesday")
    case .thursday: Bilingual("星期四", "Thursday")
    case .friday: Bilingual("星期五", "Friday")
    case .saturday: Bilingual("星期六", "Saturday")
    case .sunday: Bilingual("星期日", "Sunday")
    }
  }
}
