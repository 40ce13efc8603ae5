/// What the people who run a program should hear of; told once, when it begins.
enum Notice: Sendable, Equatable {
  /// A hub did not take on this program's services.
  case registrationRefused(reason: String)
  /// A hub took them on, and says what may be wrong with them.
  case registrationDoubted(reason: String)
  /// Instances of a service that this hub lists offer different methods.
  case contractsDiffer(service: String)
  /// The hub at this place of the configuration has said nothing for long; calls go on with what is known.
  case hubSilent(place: Int)
  /// It was told to be silent, and answers again.
  case hubAnswers(place: Int)
  /// Calls that were refused for want of a right.
  case callRefused(AuditTrail.Entry, count: Int)
  /// The peer does not let this node's key in, or has taken it away.
  case keyRefused(peer: String)
  /// The clock of the program at a link differs from the one here, by so many seconds; more than nought: theirs is ahead.
  case clockDiffers(seconds: Int, peer: NodeID)
}
