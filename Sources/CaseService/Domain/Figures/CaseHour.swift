public import Civics

/// An hour of a day in Shanghai, in which cases were filed.
public struct CaseHour: Hashable, Comparable, Sendable {
  /// Hours since 1970-01-01T00:00:00Z.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The hour of a moment, in microseconds since 1970.
  public init(at moment: Int64) {
    let (hours, rest) = moment.quotientAndRemainder(dividingBy: 3_600_000_000)
    number = Int(rest < 0 ? hours - 1 : hours)
  }

  /// The first hour of a day.
  public init(of day: Day) { number = day.number * 24 - Self.offset }

  /// Reads `YYYY-MM-DD`, its first hour, or `YYYY-MM-DDTHH`.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, let day = Day(String(first)) else { return nil }
    switch parts.count {
    case 1: self.init(of: day)
    case 2:
      guard parts[1].utf8.count == 2, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let hour = Int(parts[1]), hour < 24 else {
        return nil
      }
      self.init(number: CaseHour(of: day).number + hour)
    default: return nil
    }
  }

  public var day: Day { Day(number: local.day) }

  /// 0...23, in Shanghai.
  public var hourOfDay: Int { local.hour }

  public static func < (left: CaseHour, right: CaseHour) -> Bool { left.number < right.number }

  /// Hours that clocks in China are ahead of UTC.
  public static let offset = ShanghaiTime.offset / 3_600

  private var local: (day: Int, hour: Int) {
    let hours = number + Self.offset
    let day = hours >= 0 ? hours / 24 : (hours - 23) / 24
    return (day, hours - day * 24)
  }
}

extension CaseHour: CustomStringConvertible {
  /// `YYYY-MM-DDTHH`.
  public var description: String { "\(day)T\(hourOfDay < 10 ? "0" : "")\(hourOfDay)" }
}
