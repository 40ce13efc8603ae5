import Civics
import NotifyDomain
import Store

/// Searches for a seat that came to nothing, as the writes of one commit note them: a hundred cases that come together while every hall is full
/// search once, and not each for itself and for those who wait.
///
/// Seats get fewer by themselves, from one moment of a day to the next. Whatever else may change what a search finds makes all forgotten: a seat
/// that is given back, a visit that is written, the halls, the order of those who wait.
enum SeatSearches {
  private static let full = "seat_search_full"
  /// Each kind of applicant has a list of its own.
  private static let waiting = Dictionary(uniqueKeysWithValues: ItemTarget.allCases.map { ($0, "seat_search_waiting \($0.rawValue)") })

  static func forget(in transaction: Transaction) {
    transaction.notes[full] = nil
    for name in waiting.values { transaction.notes[name] = nil }
  }

  /// Whether those who wait were looked after since, from this one on, and none was given a seat.
  static func isInVain(for head: VisitReason.ID, _ target: ItemTarget, on today: Day, in transaction: Transaction) -> Bool {
    transaction.notes[name(target)] == values(head, today)
  }

  static func noteInVain(for head: VisitReason.ID, _ target: ItemTarget, on today: Day, in transaction: Transaction) {
    transaction.notes[name(target)] = values(head, today)
  }

  /// The last day that was looked at for a reason that takes what this one takes, where no seat was free.
  static func full(for reason: VisitReason, on today: Day, in transaction: Transaction) -> Day? {
    guard let noted = transaction.notes[full], let place = noted.firstIndex(of: key(reason, today)) else { return nil }
    guard case .integer(let last) = noted[place + 1] else { return nil }
    return Day(number: Int(last))
  }

  static func noteFull(for reason: VisitReason, through last: Day, on today: Day, in transaction: Transaction) {
    transaction.notes[full, default: []] += [key(reason, today), SQLValue(last.number)]
  }

  private static func name(_ target: ItemTarget) -> String { waiting[target, default: ""] }

  private static func values(_ head: VisitReason.ID, _ today: Day) -> [SQLValue] {
    [.text(head.caseID), .text(head.kind.rawValue), SQLValue(today.number)]
  }

  private static func key(_ reason: VisitReason, _ today: Day) -> SQLValue {
    .text("\(today.number) \(reason.kind.rawValue) \(reason.target.rawValue) \(reason.itemCode)")
  }
}
