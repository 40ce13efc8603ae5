import Civics

/// Days and times of day as people read them.
public enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  /// `2026年11月24日（星期二）`, `Tuesday 24 November 2026`.
  static func day(_ day: Day, _ language: Language) -> String {
    let (year, month, number) = day.parts
    return switch language {
    case .chinese: "\(year)年\(month)月\(number)日（\(day.weekday.name.zh)）"
    case .english: "\(day.weekday.name.en) \(number) \(months[month - 1]) \(year)"
    }
  }

  /// `11月24日（星期二）`, `Tuesday 24 November`: for a title, where the year goes without saying.
  static func shortDay(_ day: Day, _ language: Language) -> String {
    let (_, month, number) = day.parts
    return switch language {
    case .chinese: "\(month)月\(number)日（\(day.weekday.name.zh)）"
    case .english: "\(day.weekday.name.en) \(number) \(months[month - 1])"
    }
  }

  /// `08:30`, of a minute of the day.
  public static func time(_ minute: Int) -> String {
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}
