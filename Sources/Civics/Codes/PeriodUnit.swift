/// The unit of a limit (时限单位).
public enum PeriodUnit: String, CodeTable {
  case workday = "1"
  case calendarDay = "2"
  case month = "3"
  case year = "4"

  public var name: Bilingual {
    switch self {
    case .workday: Bilingual("工作日", "workday")
    case .calendarDay: Bilingual("自然日", "calendar day")
    case .month: Bilingual("月", "month")
    case .year: Bilingual("年", "year")
    }
  }
}
