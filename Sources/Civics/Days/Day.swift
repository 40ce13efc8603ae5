/// A civil date of the proleptic Gregorian calendar, held as the number of days since 1970-01-01.
///
/// A day has no zone of its own; in the suite every day is one of Asia/Shanghai (see ``ShanghaiTime``).
public struct Day: Sendable, Hashable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The years a written date may bear: `YYYY` has four places.
  public static let years = 1...9999

  /// Makes the day with this number of days since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Makes a day from its parts, or nil where no such day exists (2023-02-29, month 13, year 0).
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), 1...12 ~= month, day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Reads `YYYY-MM-DD` (GB/T 7408, ISO 8601 extended form) and nothing else.
  public init?(_ text: String) {
    let bytes = text.utf8Span.span
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes.decimal(0..<4), let month = bytes.decimal(5..<7), let day = bytes.decimal(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month (1...12) and day of the month (1...31).
  public var parts: (year: Int, month: Int, day: Int) {
    // Eras of 400 years that begin on 1 March, so that the leap day is the last of its year (Hinnant, "chrono-compatible
    // low-level date algorithms").
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }

  /// The year of this day.
  public var year: Int { parts.year }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1)!
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day: Strideable {
  public func distance(to other: Day) -> Int { other.number - number }

  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public static func + (day: Day, days: Int) -> Day { day.advanced(by: days) }

  public static func - (day: Day, days: Int) -> Day { day.advanced(by: -days) }

  public static func - (later: Day, earlier: Day) -> Int { earlier.distance(to: later) }
}

extension Day {
  /// The corresponding day so many months on, or the last of that month where it has none (民法典 art. 202).
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    return Day(
      number: Day.number(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear))))
  }

  /// The corresponding day so many years on; 29 February becomes the 28th in a common year.
  public func adding(years: Int) -> Day {
    adding(months: years * 12)
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

func padded(_ value: Int, to places: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, places - digits.count)) + digits
}
