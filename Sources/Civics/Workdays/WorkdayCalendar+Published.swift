extension WorkdayCalendar {
  /// The calendar as published: 2022-12-31 to the end of 2026. The notice for 2027 is not out.
  public static let published = WorkdayCalendar(
    version: "CN-2026", published: Day("2022-12-31")!...Day("2026-12-31")!, exceptions: exceptions(in: notices))

  /// Reads rows of `off|on FIRST LAST NAME`.
  static func exceptions(in rows: String) -> [WorkdayException] {
    rows.split(separator: "\n").flatMap { row in
      let fields = row.split(separator: " ")
      let isWorkday = fields[0] == "on"
      let holiday = holiday(String(fields[3]))
      return (Day(String(fields[1]))!...Day(String(fields[2]))!).map { day in
        WorkdayException(day: day, isWorkday: isWorkday, holiday: holiday)
      }
    }
  }

  private static func holiday(_ zh: String) -> Bilingual {
    switch zh {
    case "元旦": Bilingual(zh, "New Year's Day")
    case "春节": Bilingual(zh, "Spring Festival")
    case "清明节": Bilingual(zh, "Tomb-sweeping Day")
    case "劳动节": Bilingual(zh, "Labour Day")
    case "端午节": Bilingual(zh, "Dragon Boat Festival")
    case "中秋节": Bilingual(zh, "Mid-autumn Festival")
    case "国庆节": Bilingual(zh, "National Day")
    default: Bilingual(zh, "National Day and Mid-autumn Festival")  // the two fell together in 2023 and 2025
    }
  }
}
