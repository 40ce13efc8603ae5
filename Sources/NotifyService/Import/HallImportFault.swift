import NotifyDomain

/// Why a halls file is not taken. Nothing of it is then.
enum HallImportFault: Error, Equatable, Sendable {
  /// Not JSON, or a field is missing or of another type; the path to it, as `halls.0.name`.
  case unreadable(path: String)
  /// More halls than ``HallCatalogue/mostHalls``, or none.
  case count
  /// The hall breaks a rule.
  case hall(id: String, HallFault)
  /// A skill, a kind of day or a time that is not known.
  case value(hall: String, field: String)
  /// Two halls of one id.
  case duplicate(id: String)
  /// A reason without a length, an unknown reason, or a length outside 1 to 240 minutes.
  case visitMinutes
}
