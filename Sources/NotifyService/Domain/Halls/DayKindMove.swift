public import Civics

/// That a day is another kind of day in another calendar, as a workday that became one of a holiday.
public struct DayKindMove: Hashable, Sendable {
  public let before: DayKind
  public let now: DayKind

  /// The moves of all these days; each kind of move once.
  public static func moves(from before: WorkdayCalendar, to now: WorkdayCalendar, of days: ClosedRange<Day>) -> Set<DayKindMove> {
    var moves: Set<DayKindMove> = []
    for day in days {
      let (old, new) = (DayKind(of: day, in: before), DayKind(of: day, in: now))
      if old != new { moves.insert(DayKindMove(before: old, now: new)) }
    }
    return moves
  }
}

extension Hall {
  /// Whether such a day is another day here.
  public func isTouched(by move: DayKindMove) -> Bool { periods(on: move.before) != periods(on: move.now) }

  /// Whether there are slots on such a day before and after, and they count otherwise.
  public func countsOtherwise(after move: DayKindMove) -> Bool {
    let (old, new) = (slots(on: move.before), slots(on: move.now))
    return !old.isEmpty && !new.isEmpty && old != new
  }
}
