/// A part of a world's time.
enum HallPart: Sendable {
  /// Cases come in, and people choose when to come.
  case choosing
  /// People come.
  case hall
}
