public import Civics

/// A visit as an iCalendar object (RFC 5545). Its times are in UTC, so that no calendar needs to know the hall's zone to show the right hour.
public struct VisitCalendar {
  /// Octets of a line without its end (RFC 5545 section 3.1).
  static let lineOctets = 75

  /// Stable for the life of the visit.
  public let uid: String
  /// Whether the visit is off, so that calendars strike it.
  public let isOff: Bool
  private let visit: Visit
  private let reasons: [VisitReason]
  private let hall: Hall?
  private let now: ShanghaiTime

  /// - Parameters:
  ///   - reasons: What it is for, or was.
  ///   - hall: Nil where it is gone; its id is told then.
  ///   - now: When the file is made.
  public init(_ visit: Visit, reasons: [VisitReason], hall: Hall?, now: ShanghaiTime) {
    self.visit = visit
    self.reasons = reasons
    self.hall = hall
    self.now = now
    uid = "\(visit.id)@visit.yimen"
    isOff = visit.status == .cancelled || visit.status == .expired || visit.status == .missed
  }

  public var text: String {
    let place = visit.appointment
    let name = hall?.name ?? Bilingual(place.hall, place.hall)
    let window = Bilingual("\(place.window)号窗口", "window \(place.window)")
    let bring = RequiredPaper.merged(reasons.lazy.flatMap(\.papers)).map { "\($0.name.zh) \($0.name.en)" }
    let description =
      reasons.map { "\($0.item.zh) \($0.item.en)（\($0.caseNumber)）" } + (bring.isEmpty ? [] : ["请携带 Please bring:"] + bring)
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yimen//Visits//ZH", "CALSCALE:GREGORIAN", "METHOD:\(isOff ? "CANCEL" : "PUBLISH")",
      "BEGIN:VEVENT", "UID:\(Self.escaped(uid))", "SEQUENCE:\(visit.revision)", "DTSTAMP:\(Self.moment(now.utcSeconds))",
      "DTSTART:\(Self.moment(place.time.utcSeconds))", "DTEND:\(Self.moment(place.time.utcSeconds + place.minutes * 60))",
      "STATUS:\(isOff ? "CANCELLED" : visit.status == .held ? "TENTATIVE" : "CONFIRMED")",
      "SUMMARY:\(Self.escaped("办事预约 \(name.zh) Visit to \(name.en)"))",
      "LOCATION:\(Self.escaped("\(name.zh)，\(window.zh) \(name.en), \(window.en)"))",
      "DESCRIPTION:\(Self.escaped(description.joined(separator: "\n")))",
    ]
    if let there = hall?.place { lines.append("GEO:\(Self.degrees(there.latitude));\(Self.degrees(there.longitude))") }
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// `20261124T003000Z`.
  private static func moment(_ utcSeconds: Int) -> String {
    // A civil time of Shanghai, so many hours before, shows the hour of UTC.
    let time = ShanghaiTime(utcSeconds: utcSeconds - ShanghaiTime.offset)
    let (year, month, day) = time.day.parts
    let second = time.secondOfDay
    return places(year, 4) + places(month, 2) + places(day, 2) + "T" + places(second / 3_600, 2) + places(second / 60 % 60, 2)
      + places(second % 60, 2) + "Z"
  }

  private static func degrees(_ millionths: Int) -> String {
    "\(millionths < 0 ? "-" : "")\(abs(millionths) / 1_000_000).\(places(abs(millionths) % 1_000_000, 6))"
  }

  private static func places(_ value: Int, _ count: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  /// A text value (section 3.3.11). Control characters, which it may not hold, are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A content line in pieces of at most 75 octets, none of which parts a character.
  static func folded(_ line: String) -> String {
    var (folded, used) = ("", 0)
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if used + octets > lineOctets {
        folded += "\r\n "
        // The blank counts.
        used = 1
      }
      folded.unicodeScalars.append(scalar)
      used += octets
    }
    return folded
  }
}
