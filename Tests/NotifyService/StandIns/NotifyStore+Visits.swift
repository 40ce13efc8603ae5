import Civics
import NotifyDomain
import Store

@testable import NotifyService

extension NotifyStore {
  /// Writes visits as if the service had booked them.
  static func book(_ visits: [Visit], in directory: String) async throws {
    try await edit(in: directory) { transaction in
      for visit in visits { try write(visit, in: transaction) }
    }
  }

  static func write(_ visit: Visit, in transaction: Transaction) throws {
    try VisitTable.keep(visit, isNew: true, in: transaction)
    for reason in visit.reasons {
      try ReasonTable.insert(reason, of: visit.subject, at: 0, in: transaction)
      try ReasonTable.book(reason.id, visit: visit.id, place: 1, isChosen: false, in: transaction)
    }
  }

  /// Confirmed visits of the Kuiqi Road hall's online seats, in the order of their times, all at different ones of one day: at most 448.
  static func visits(_ count: Int, on day: Day) -> [Visit] {
    let hall = SampleHalls.kuiqiRoad
    let slots = hall.slots(on: .workday)
    return (0..<count).map { index in
      let (slot, seat) = (slots[index / hall.onlineSeats], index % hall.onlineSeats)
      let name = "\(1_000 + index)"
      return Visit(
        id: "v\(name)", subject: "s\(name)", status: .confirmed, pool: .online, reasons: [SampleHalls.reason("c\(name)")],
        appointment: Appointment(
          hall: hall.id, day: day, slots: slot.index..<slot.index + 1, seat: seat, window: seat + 1, start: slot.start, minutes: 8),
        revision: 1)
    }
  }
}
