/// What a notice on days off says of one year or several: how a calendar goes on.
public struct CalendarNotice: Sendable, Hashable {
  /// The most days that one notice covers, and the most that it may name.
  public static let mostDays = 3_660
  public static let mostExceptions = 1_000
  /// The most characters of a version.
  public static let mostOfVersion = 32

  /// Names the calendar that it makes, as `CN-2027`: letters, digits, `.` and `-`.
  public let version: String
  /// The days that it covers.
  public let days: ClosedRange<Day>
  /// What it names; a day before those that it covers too, such as the eve of a new year.
  public let exceptions: [WorkdayException]

  public init(version: String, days: ClosedRange<Day>, exceptions: [WorkdayException]) {
    self.version = version
    self.days = days
    self.exceptions = exceptions
  }
}

/// Why a calendar cannot go on with a notice.
public enum CalendarNoticeFault: Error, Hashable, Sendable {
  case badVersion
  case tooLong
  case tooManyExceptions
  /// Nothing is known of the days after this one, which the notice does not cover.
  case gap(after: Day)
  /// It ends before the calendar does, on this day.
  case endsBefore(Day)
  case exceptionOutside(Day)
  case exceptionTwice(Day)

  public var message: Bilingual {
    switch self {
    case .badVersion:
      Bilingual(
        "版本应为1至\(CalendarNotice.mostOfVersion)个字母、数字、点或连字符。",
        "A version is 1 to \(CalendarNotice.mostOfVersion) letters, digits, dots or hyphens.")
    case .tooLong: Bilingual("至多\(CalendarNotice.mostDays)天。", "It covers \(CalendarNotice.mostDays) days at most.")
    case .tooManyExceptions:
      Bilingual("至多列\(CalendarNotice.mostExceptions)天。", "It names \(CalendarNotice.mostExceptions) days at most.")
    case .gap(let day): Bilingual("\(day)之后的日子没有覆盖。", "The days after \(day) are not covered.")
    case .endsBefore(let day): Bilingual("现有日历到\(day)为止，不能缩短。", "The calendar ends on \(day); a notice does not shorten it.")
    case .exceptionOutside(let day): Bilingual("\(day)不在日历内。", "\(day) is not within the calendar.")
    case .exceptionTwice(let day): Bilingual("\(day)列了两次。", "\(day) is named twice.")
    }
  }
}

extension WorkdayCalendar {
  /// This calendar with a notice: of the days that the notice covers nothing else holds.
  public func adding(_ notice: CalendarNotice) throws(CalendarNoticeFault) -> WorkdayCalendar {
    guard 1...CalendarNotice.mostOfVersion ~= notice.version.utf8.count, notice.version.utf8.allSatisfy(Self.isOfVersion) else {
      throw .badVersion
    }
    guard notice.days.upperBound - notice.days.lowerBound < CalendarNotice.mostDays else { throw .tooLong }
    guard notice.exceptions.count <= CalendarNotice.mostExceptions else { throw .tooManyExceptions }
    guard notice.days.lowerBound <= published.upperBound + 1 else { throw .gap(after: published.upperBound) }
    guard notice.days.upperBound >= published.upperBound else { throw .endsBefore(published.upperBound) }
    let whole = min(published.lowerBound, notice.days.lowerBound)...notice.days.upperBound
    var named: Set<Day> = []
    for exception in notice.exceptions {
      guard whole.contains(exception.day) else { throw .exceptionOutside(exception.day) }
      guard named.insert(exception.day).inserted else { throw .exceptionTwice(exception.day) }
    }
    return WorkdayCalendar(
      version: notice.version, published: whole,
      exceptions: exceptions.filter { !notice.days.contains($0.day) } + notice.exceptions)
  }

  /// Whether each day that another calendar publishes is worked, or off, by this one too. Where not, dates that were firm by the other
  /// may move.
  public func keepsDays(of other: WorkdayCalendar) -> Bool {
    other.published.allSatisfy { isWorkday($0) == other.isWorkday($0) }
  }

  private static func isOfVersion(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
