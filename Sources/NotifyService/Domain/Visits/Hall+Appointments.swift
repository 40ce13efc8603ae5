import Civics

extension Hall {
  /// How many slots so many minutes take.
  func slots(for minutes: Int) -> Int { (minutes + slotMinutes - 1) / slotMinutes }

  /// The earliest appointment of a day: its slots follow each other without a break, at one seat that is free in all of them.
  /// - Parameter starts: the minutes of the day in which it may begin.
  func earliestAppointment(
    _ offering: HallDay, notBefore earliest: ShanghaiTime, minutes: Int, pool: SeatPool, targets: Set<ItemTarget>, taken: Set<Seat>,
    in starts: Range<Int> = 0..<24 * 60
  ) -> Appointment? {
    let count = slots(for: minutes)
    guard count > 0, offering.slots.count >= count else { return nil }
    let seats = seats(of: pool, serving: targets)
    for first in 0...offering.slots.count - count where starts.contains(offering.slots[first].start) {
      guard offering.time(of: offering.slots[first]) >= earliest else { continue }
      let slots = offering.slots[first..<first + count]
      if let found = appointment(day: offering.day, slots: slots, at: seats, minutes: minutes, taken: taken) { return found }
    }
    return nil
  }

  /// The same of seats that are asked for some slots at a time: of a day that has room at its beginning the rest need not be read.
  /// - Parameters:
  ///   - own: seats that count as free.
  ///   - taken: the seats of the day that are not free, of the slots that are named.
  func earliestAppointment<Failure>(
    _ offering: HallDay, notBefore earliest: ShanghaiTime, minutes: Int, pool: SeatPool, targets: Set<ItemTarget>, own: Set<Seat> = [],
    in starts: Range<Int> = 0..<24 * 60, taken: (Hall.ID, Day, Range<Int>) throws(Failure) -> Set<Seat>
  ) throws(Failure) -> Appointment? {
    var left = offering.slots.filter { starts.contains($0.start) && offering.time(of: $0) >= earliest }[...]
    var asked = 4
    while let first = left.first {
      let piece = left.prefix(asked)
      guard let last = piece.last else { return nil }
      let others = try taken(id, offering.day, first.index..<last.index + slots(for: minutes))
      let found = earliestAppointment(
        offering, notBefore: earliest, minutes: minutes, pool: pool, targets: targets,
        taken: others.without(own), in: first.start..<last.start + 1)
      if let found { return found }
      left = left.dropFirst(asked)
      // The fuller the day, the fewer times it is asked for what is left.
      asked *= 2
    }
    return nil
  }

  /// The slots of an appointment of so many minutes that begins at a minute of the day; nil where no slot begins then, or there is a break
  /// before its end.
  func slots(_ offering: HallDay, from start: Int, minutes: Int) -> ArraySlice<Slot>? {
    let count = slots(for: minutes)
    guard count > 0, let first = offering.slots.firstIndex(where: { $0.start == start }), first + count <= offering.slots.count else {
      return nil
    }
    let slots = offering.slots[first..<first + count]
    return appointment(day: offering.day, slots: slots, seat: 0, minutes: minutes) == nil ? nil : slots
  }

  /// The appointment in such slots at the lowest seat that is free in all of them; nil where none is.
  func appointment(
    _ offering: HallDay, in slots: ArraySlice<Slot>, minutes: Int, pool: SeatPool, targets: Set<ItemTarget>, taken: Set<Seat>
  ) -> Appointment? {
    appointment(day: offering.day, slots: slots, at: seats(of: pool, serving: targets), minutes: minutes, taken: taken)
  }

  private func appointment(day: Day, slots: ArraySlice<Slot>, at seats: [Int], minutes: Int, taken: Set<Seat>) -> Appointment? {
    let free = seats.first { seat in
      slots.allSatisfy { slot in !taken.contains(Seat(hall: id, day: day, slot: slot.index, number: seat)) }
    }
    return free.flatMap { appointment(day: day, slots: slots, seat: $0, minutes: minutes) }
  }

  /// The numbers of a pool's seats whose windows serve all of these, in order.
  private func seats(of pool: SeatPool, serving targets: Set<ItemTarget>) -> [Int] {
    // Most halls have no windows that differ, which need not be asked one by one.
    guard !windowSkills.isEmpty else { return serves(targets) ? Array(seats(of: pool)) : [] }
    return seats(of: pool).filter { serves(targets, at: window(ofSeat: $0)) }
  }

  /// The same start and seat for another length, if the slots it needs follow without a break and the added ones are free.
  func appointment(_ old: Appointment, lasting minutes: Int, _ offering: HallDay, taken: Set<Seat>) -> Appointment? {
    guard let slots = slots(offering, from: old.start, minutes: minutes) else { return nil }
    let own = Set(old.seats)
    return appointment(day: old.day, slots: slots, seat: old.seat, minutes: minutes)
      .flatMap { new in
        // The hall's hours may have changed since: then its slots count otherwise.
        new.slots.lowerBound == old.slots.lowerBound && new.seats.allSatisfy { own.contains($0) || !taken.contains($0) } ? new : nil
      }
  }

  /// Where a visit that was booked stands in what the day offers now: the same time and window, its slots counted as now. Nil where it does not
  /// fit any more.
  func place(of old: Appointment, _ offering: HallDay, targets: Set<ItemTarget>) -> Appointment? {
    guard old.seat < onlineSeats + staffSeats, serves(targets, at: window(ofSeat: old.seat)) else { return nil }
    return slots(offering, from: old.start, minutes: old.minutes)
      .flatMap { appointment(day: old.day, slots: $0, seat: old.seat, minutes: old.minutes) }
  }

  /// Nil when the slots have a break, such as noon, between them.
  private func appointment(day: Day, slots: ArraySlice<Slot>, seat: Int, minutes: Int) -> Appointment? {
    guard let first = slots.first, let last = slots.last, last.end - first.start == slots.count * slotMinutes else { return nil }
    return Appointment(
      hall: id, day: day, slots: first.index..<last.index + 1, seat: seat, window: window(ofSeat: seat), start: first.start,
      minutes: minutes)
  }
}
