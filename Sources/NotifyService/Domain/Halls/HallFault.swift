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
  /// A window that is not there, without a skill, or with one that the hall does not have.
  case windowSkills
  /// Breaks that are empty, out of order, overlapping, outside the day or too many.
  case breaks
  /// A closure without a reason in both languages, outside the day or too long, or too many of them.
  case closures
  /// A length outside ``HallLimits/itemMinutes``, or too many of them.
  case itemMinutes
  /// A place outside of the globe.
  case place
}
