/// Where in an item a text stands, in ascending order of how telling it is.
enum SearchField: UInt8, CaseIterable, Sendable, Comparable {
  case department
  case lifeEvent
  case result
  case english
  /// What people say for it, see ``Synonym``.
  case everyday
  case name
  /// The catalogue's own code and the implementation code.
  case code

  /// A piece that stands there counts as much as this.
  var weight: Float {
    switch self {
    case .department: 0.4
    case .lifeEvent: 0.5
    case .result: 0.6
    case .english: 0.9
    case .everyday: 0.95
    case .name, .code: 1
    }
  }

  static func < (left: SearchField, right: SearchField) -> Bool { left.rawValue < right.rawValue }
}
