public import Civics

/// When and where a visit is, and the seats it takes (预约): one window over slots that follow each other without a break.
public struct Appointment: Hashable, Sendable {
  public let hall: Hall.ID
  public let day: Day
  /// ``Slot/index`` of the slots it takes; never empty.
  public let slots: Range<Int>
  /// ``Seat/number``, the same in each slot.
  public let seat: Int
  /// Numbered from 1, as written above it.
  public let window: Int
  /// Minute of the day at which it begins.
  public let start: Int
  /// How long it takes, which may be less than its slots.
  public let minutes: Int

  public init(hall: Hall.ID, day: Day, slots: Range<Int>, seat: Int, window: Int, start: Int, minutes: Int) {
    self.hall = hall
    self.day = day
    self.slots = slots
    self.seat = seat
    self.window = window
    self.start = start
    self.minutes = minutes
  }

  public var seats: [Seat] {
    slots.map { Seat(hall: hall, day: day, slot: $0, number: seat) }
  }

  /// The time at which it begins.
  public var time: ShanghaiTime {
    ShanghaiTime(utcSeconds: day.number * 86_400 + start * 60 - ShanghaiTime.offset)
  }
}
