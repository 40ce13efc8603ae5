import Civics

/// The date of a mail (RFC 5322 section 3.3), in Asia/Shanghai as every date of the suite.
enum MailDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `Tue, 24 Nov 2026 08:30:00 +0800`.
  /// - Parameter microseconds: since 1970 in UTC.
  static func text(_ microseconds: Int64) -> String {
    let seconds = microseconds >= 0 ? microseconds / 1_000_000 : (microseconds - 999_999) / 1_000_000
    let time = ShanghaiTime(utcSeconds: Int(seconds))
    let (year, month, day) = time.day.parts
    let clock = [time.secondOfDay / 3_600, time.secondOfDay / 60 % 60, time.secondOfDay % 60].map(twoDigits).joined(separator: ":")
    return "\(time.day.weekday.name.en.prefix(3)), \(day) \(months[month - 1]) \(year) \(clock) +0800"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
