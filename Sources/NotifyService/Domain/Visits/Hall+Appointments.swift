import Civics

extension Hall {
  /// How many slots so many minutes take.
  func slots(for minutes: Int) -> Int { (minutes + slotMinutes - 1) / slotMinutes }

  /// The earliest appointment of a day: its slots follow each other without a break, at one seat that is free in all of them.
  func earliestAppointment(
    day: Day, kind: DayKind, notBefore earliest: ShanghaiTime, minutes: Int, pool: SeatPool, taken: Set<Seat>
  ) -> Appointment? {
    let slots = slots(on: kind)
    let count = self.slots(for: minutes)
    guard count > 0, slots.count >= count else { return nil }
    for first in 0...slots.count - count {
      for seat in seats(of: pool) {
        let found = appointment(day: day, slots: slots[first..<first + count], seat: seat, minutes: minutes)
        if let found, found.time >= earliest, found.seats.allSatisfy({ !taken.contains($0) }) { return found }
      }
    }
    return nil
  }

  /// The same start and seat for another length, if the slots it needs follow without a break and the added ones are free.
  func appointment(_ old: Appointment, lasting minutes: Int, kind: DayKind, taken: Set<Seat>) -> Appointment? {
    let slots = slots(on: kind)
    let end = old.slots.lowerBound + self.slots(for: minutes)
    guard end <= slots.count, end > old.slots.lowerBound else { return nil }
    let own = Set(old.seats)
    return appointment(day: old.day, slots: slots[old.slots.lowerBound..<end], seat: old.seat, minutes: minutes)
      .flatMap { new in
        // The hall's hours may have changed since: then its slots start elsewhere.
        new.start == old.start && new.seats.allSatisfy { own.contains($0) || !taken.contains($0) } ? new : nil
      }
  }

  /// Nil when the slots have a break, such as noon, between them.
  private func appointment(day: Day, slots: ArraySlice<Slot>, seat: Int, minutes: Int) -> Appointment? {
    guard let first = slots.first, let last = slots.last, last.end - first.start == slots.count * slotMinutes else { return nil }
    return Appointment(
      hall: id, day: day, slots: first.index..<last.index + 1, seat: seat, window: window(ofSeat: seat), start: first.start,
      minutes: minutes)
  }
}
