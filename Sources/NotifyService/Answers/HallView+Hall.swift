import Bus
import Civics
import Contracts
import NotifyDomain

extension HallView {
  /// A hall of these rules, without its record and days.
  init(_ kept: HallTable.Kept, rules: BookingRules) {
    self.init()
    id = kept.id
    revision = kept.revision
    guard let hall = rules.hall(kept.id) else { return }
    code = hall.code
    name = hall.name.zh
    nameEnglish = hall.name.en
    windows = hall.windows
    skills = hall.skills.map(\.rawValue).sorted()
    latitude = hall.place?.latitude ?? 0
    longitude = hall.place?.longitude ?? 0
    lastDay = hall.lastDay?.description ?? ""
  }
}

extension HallDayView {
  /// - Parameters:
  ///   - taken: the seats of the day that are not free.
  ///   - isPaused: whether none is, since the hall's slots are being counted anew.
  init(_ day: HallDay, of hall: Hall, taken: Set<Seat>, isProvisional: Bool, isPaused: Bool) {
    self.init()
    on = day.day.description
    kind = day.kind.rawValue
    open = day.periods.map { "\(Self.clock($0.lowerBound))-\(Self.clock($0.upperBound))" }
    closedZh = day.closures.map(\.reason.zh)
    closedEn = day.closures.map(\.reason.en)
    provisional = isProvisional
    slots = day.slots.map { slot in
      func free(_ pool: SeatPool) -> Int {
        isPaused ? 0 : hall.seats(of: pool).count { !taken.contains(Seat(hall: hall.id, day: day.day, slot: slot.index, number: $0)) }
      }
      return HallSlotView.with {
        ($0.at, $0.minutes, $0.online, $0.staff) = (Self.clock(slot.start), slot.length, free(.online), free(.staff))
      }
    }
  }

  /// Also the end of a day.
  private static func clock(_ minute: Int) -> String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
