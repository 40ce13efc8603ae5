/// Why a hall's description is not taken.
public enum HallFault: Error, Equatable, Sendable {
  /// The id is empty, too long, or holds other than letters, digits and hyphens.
  case id
  /// No window, more than ``HallLimits/windows``, or more seats in a slot than windows to serve them.
  case seats
  /// No skill.
  case skills
  /// Periods that are empty, out of order, overlapping or outside the day.
  case hours
  /// A slot outside ``HallLimits/slotMinutes``.
  case slot
  /// A horizon outside ``HallLimits/horizonWorkdays``.
  case horizon
}
