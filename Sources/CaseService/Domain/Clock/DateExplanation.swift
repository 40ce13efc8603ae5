public import Civics

/// Why a date that binds a case is the day it is: every day of its period, counted or not, with what leaves it out.
public struct DateExplanation: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// By when the office must say what is wrong with the file.
    case notice
    /// By when the applicant must correct.
    case correction
    case promised, statutory
    /// By when what came of it is to be delivered, and by when a bad rating is to be put right.
    case delivery, puttingRight
    /// By when an objection to a decision by rule is to be answered.
    case objection

    public var name: Bilingual {
      switch self {
      case .notice: Bilingual("告知期限", "notice")
      case .correction: Bilingual("补正期限", "correction")
      case .promised: Bilingual("承诺时限", "promised")
      case .statutory: Bilingual("法定时限", "statutory")
      case .delivery: Bilingual("送达期限", "delivery")
      case .puttingRight: Bilingual("差评整改期限", "putting-right")
      case .objection: Bilingual("异议答复期限", "answer to the objection")
      }
    }

    /// The act from which it counts.
    public var beginning: Bilingual {
      switch self {
      case .notice: Bilingual("收件或补齐", "the file was complete")
      case .correction: Bilingual("补正告知", "the correction was asked for")
      case .promised, .statutory: Bilingual("受理", "acceptance")
      case .delivery: Bilingual("决定", "the decision")
      case .puttingRight: Bilingual("评价", "the rating")
      case .objection: Bilingual("异议", "the objection")
      }
    }
  }

  public let kind: Kind
  public let date: DueDate
  public let extended: ClockExtension?
  /// The times that the clock stood still, each with its end.
  public let stops: [ClockInterval]
  /// The stop that lasts: when it ends, the day moves on by as long.
  public let stopped: ClockStop?
  /// In order, from the day after the act to the last; of months and years those alone that are left out.
  public let days: [ExplainedDay]
  /// The day off on which the period would have ended, where its end moved to the next workday.
  public let movedFrom: Day?

  /// - Parameter clock: nil for a period that no stop and no extension touches.
  init(_ kind: Kind, _ limit: DurationLimit, _ end: Deadline, of clock: StatutoryClock? = nil, by calendar: WorkdayCalendar) {
    self.kind = kind
    date = DueDate(limit, end)
    extended = clock?.extended
    let left = clock?.stops.filter { $0.pause != nil } ?? []
    stops = left
    stopped = clock?.stopped
    movedFrom = end.movedFrom
    // Months and years have no days of their own; what extends them has.
    let isLong = limit.unit == .month || limit.unit == .year
    let silent = isLong ? calendar.deadline(limit, from: end.start, pauses: left.compactMap(\.pause)).due : end.start
    days = Self.days(through: end, silentUntil: silent, stops: left, by: calendar)
  }

  /// Why the workday to which an end has moved is not counted.
  static let end = Bilingual("届满日顺延至此日", "the end of the period moved to this day")

  private static func days(
    through end: Deadline, silentUntil silent: Day, stops: [ClockInterval], by calendar: WorkdayCalendar
  ) -> [ExplainedDay] {
    var days: [ExplainedDay] = []
    var counted = end.counted.makeIterator()
    var (next, number) = (counted.next(), 0)
    var day = end.start + 1
    while day <= end.due {
      if let stop = stops.first(where: { $0.pause?.covers(day) == true }), let pause = stop.pause, let why = stop.stop {
        // A stop may be long: it is told once.
        let last = min(pause.end, end.due)
        days.append(ExplainedDay(first: day, last: last, number: nil, why: why.left))
        day = last + 1
        continue
      }
      if day == next {
        number += 1
        next = counted.next()
        days.append(ExplainedDay(first: day, last: day, number: number, why: nil))
      } else if !end.counted.isEmpty, day > silent {
        days.append(ExplainedDay(first: day, last: day, number: nil, why: calendar.nameOfDayOff(day) ?? Self.end))
      }
      day = day + 1
    }
    return days
  }
}

extension ClockStop {
  /// Why its days are left out.
  fileprivate var left: Bilingual {
    Bilingual("\(ground.name.zh)（\(basis.zh)）", "\(ground.name.en) (\(basis.en))")
  }
}
