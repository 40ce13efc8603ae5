/// A limit of law or promise: so many workdays, calendar days, months or years.
///
/// In 行政许可法 `日` means workdays (art. 82); in other laws it means calendar days, whose end moves to the next workday when it
/// falls on a day off, as the end of months and years does (民法典 arts 202, 203).
public struct DurationLimit: Sendable, Hashable {
  public let value: Int
  public let unit: PeriodUnit

  /// The most that a limit of each unit may hold, ten years of it or a hundred: more is a slip of the pen, and counting is bounded.
  public static func most(of unit: PeriodUnit) -> Int {
    switch unit {
    case .workday: 2_500
    case .calendarDay: 3_660
    case .month: 1_200
    case .year: 100
    }
  }

  /// A limit, or nil where the value is negative or beyond ``most(of:)``.
  public init?(_ value: Int, _ unit: PeriodUnit) {
    guard value >= 0, value <= DurationLimit.most(of: unit) else { return nil }
    self.value = value
    self.unit = unit
  }

  private init(known value: Int, _ unit: PeriodUnit) {
    self.value = value
    self.unit = unit
  }

  /// So many workdays; `value` is held within 0...``most(of:)``.
  public static func workdays(_ value: Int) -> DurationLimit {
    DurationLimit(known: min(max(0, value), most(of: .workday)), .workday)
  }
}

extension DurationLimit: CustomStringConvertible {
  public var description: String {
    "\(value) \(unit.name.en)\(value == 1 ? "" : "s")"
  }

  public var name: Bilingual {
    Bilingual("\(value)\(unit == .month ? "个" : "")\(unit.name.zh)", description)
  }
}
