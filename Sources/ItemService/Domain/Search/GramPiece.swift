/// What a piece of a text is, in ascending order of how much it tells.
enum GramPiece: UInt8, CaseIterable, Sendable, Comparable {
  /// Two letters of a word in Latin letters.
  case letters
  /// One character.
  case character
  /// Two characters with one between.
  case apart
  /// Two characters side by side, or a whole word in Latin letters.
  case beside

  var weight: Float {
    switch self {
    case .letters: 0.25
    case .character: 0.3
    case .apart: 0.5
    case .beside: 1
    }
  }

  static func < (left: GramPiece, right: GramPiece) -> Bool { left.rawValue < right.rawValue }
}
