/// Bounds that keep seats for those who come. Staff are not bound by those on counts: they book for a person who is there.
public enum VisitLimits {
  /// How long a seat is held for somebody to say yes, in minutes.
  public static let holdMinutes = 10
  /// How long a seat is held for a visit whose hall has changed, in minutes: three days.
  public static let conflictHoldMinutes = 3 * 24 * 60
  /// Visits of one subject that are open at once and were chosen by it.
  public static let open = 5
  /// The days over which moves, late cancellations and missed visits are counted.
  public static let countedDays = 30
  public static let moves = 3
  /// A cancellation is late when fewer minutes are left until the visit.
  public static let lateMinutes = 24 * 60
  public static let lateCancellations = 2
  public static let missed = 3
  /// Holds of one subject that ended by their moment, in a day.
  public static let lapsesADay = 5
  /// Offers of one answer.
  public static let offers = 20
  /// Halls that are looked at for one answer, and days of each that have room.
  public static let offeredHalls = 8
  public static let offeredDays = 5
  /// Others that are named where a wish cannot be met.
  public static let alternatives = 3
  /// A visit is missed when so many minutes have passed since its end, at the earliest.
  public static let missedAfterMinutes = 120
}
