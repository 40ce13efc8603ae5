public import Civics

/// How far the visits of a hall were looked at since the hall, or the calendar, has changed. Each write looks at some, and this goes on with it,
/// so that a program which stops between two writes goes on where it was.
public struct HallReview: Equatable, Sendable {
  /// What is looked at, one after the other.
  public enum Part: String, CaseIterable, Sendable {
    /// Seats that are kept for visits beside their own: those that are not as they were are given back.
    case holds
    /// Visits that do not stand where they stood: each is put beside the day's slots, and those that do not fit are listed.
    case visits
    /// Of those beside, the ones that fit: each takes its place among the slots of now. After all of the others, since of two each may come to where
    /// the other was.
    case places

    public var next: Part? {
      switch self {
      case .holds: .visits
      case .visits: .places
      case .places: nil
      }
    }
  }

  /// What was looked at last.
  public struct Position: Hashable, Sendable {
    public let day: Day
    /// Minute of the day; -1: before all of it.
    public let start: Int
    public let visit: Visit.ID

    public init(day: Day, start: Int, visit: Visit.ID) {
      self.day = day
      self.start = start
      self.visit = visit
    }

    /// Before all of a day and of those after it.
    public init(before day: Day) { self.init(day: day, start: -1, visit: "") }
  }

  public let hall: Hall.ID
  public let part: Part
  /// Whether the slots of some day count otherwise than before: nothing is booked in the hall then until its visits are where they belong.
  public let renumbers: Bool
  public let position: Position

  public init(hall: Hall.ID, part: Part = .holds, renumbers: Bool, position: Position) {
    self.hall = hall
    self.part = part
    self.renumbers = renumbers
    self.position = position
  }

  /// After a page; nil when that was the last.
  /// - Parameters:
  ///   - last: what the page ended with; nil where it was the part's last page.
  ///   - today: where the next part begins.
  public func after(_ last: Position?, today: Day) -> HallReview? {
    if let last { return HallReview(hall: hall, part: part, renumbers: renumbers, position: last) }
    return part.next.map { HallReview(hall: hall, part: $0, renumbers: renumbers, position: Position(before: today)) }
  }
}

extension Hall {
  /// Whether a day's slots count otherwise in another record of the hall.
  public func countsOtherwise(in other: Hall) -> Bool { DayKind.allCases.contains { slots(on: $0) != other.slots(on: $0) } }
}
