/// What is done with a visit that may change where it is in its life.
public enum VisitAct: String, CaseIterable, Sendable {
  /// The person says yes.
  case confirm
  /// To another time or place.
  case move
  /// A reason joins, leaves or changes.
  case change
  /// Check-in at the hall.
  case arrive
  /// The last reason was dealt with, or its person was served to the end.
  case finish
  /// Nobody came.
  case miss
  case cancel
  /// The moment came until which it was held.
  case expire
}
