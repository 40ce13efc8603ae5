import Civics

/// A calendar of the tests' own: holidays and days worked in exchange are drawn, and weekdays follow from a Thursday that everybody knows.
struct PlainCalendar {
  let version: String
  let published: ClosedRange<Day>
  /// Whether it is worked, by the number of the day; only days that are not as Monday to Friday would have them.
  private(set) var exceptions: [Int: Bool] = [:]

  /// Draws one that ends in a year or two.
  init(_ version: String, from first: Day, years: ClosedRange<Int>, with random: inout SeededGenerator) {
    self.version = version
    published = first...(first + 365 * Int.random(in: years, using: &random) + Int.random(in: 0...90, using: &random))
    draw(in: published, with: &random)
  }

  /// The same for longer: what was published stays.
  func extended(_ version: String, with random: inout SeededGenerator) -> PlainCalendar {
    PlainCalendar(version, after: self, through: published.upperBound + 365, with: &random)
  }

  /// The published one, for days on which it is to be counted anew.
  static let ofThePublished = PlainCalendar(copying: .published)

  private init(copying calendar: WorkdayCalendar) {
    (version, published) = (calendar.version, calendar.published)
    for number in published.lowerBound.number...published.upperBound.number {
      if let exception = calendar.exception(on: Day(number: number)) { exceptions[number] = exception.isWorkday }
    }
  }

  private init(_ version: String, after shorter: PlainCalendar, through last: Day, with random: inout SeededGenerator) {
    self.version = version
    published = shorter.published.lowerBound...last
    exceptions = shorter.exceptions
    draw(in: (shorter.published.upperBound + 1)...last, with: &random)
  }

  /// A holiday of up to nine days every other month, and a weekend's day worked for some of them.
  private mutating func draw(in days: ClosedRange<Day>, with random: inout SeededGenerator) {
    var day = days.lowerBound + Int.random(in: 0...40, using: &random)
    while day <= days.upperBound {
      for offset in 0..<Int.random(in: 1...9, using: &random) where day + offset <= days.upperBound {
        if Self.isWeekday(day + offset) { exceptions[(day + offset).number] = false }
      }
      let exchanged = day + Int.random(in: 10...16, using: &random)
      if !Self.isWeekday(exchanged), exchanged <= days.upperBound { exceptions[exchanged.number] = true }
      day = day + Int.random(in: 20...90, using: &random)
    }
  }

  func isWorked(_ day: Day) -> Bool { exceptions[day.number] ?? Self.isWeekday(day) }

  /// 1 January 1970 was a Thursday, the fourth day of its week.
  private static func isWeekday(_ day: Day) -> Bool { (day.number % 7 + 7 + 3) % 7 < 5 }

  /// The same as the domain takes it.
  var calendar: WorkdayCalendar {
    WorkdayCalendar(
      version: version, published: published,
      exceptions: exceptions.map { WorkdayException(day: Day(number: $0.key), isWorkday: $0.value, holiday: Bilingual("节日", "holiday")) })
  }
}
