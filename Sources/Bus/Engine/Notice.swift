/// What the people who run a program should hear of; told once, when it begins.
enum Notice: Sendable, Equatable {
  /// A hub did not take on this program's services.
  case registrationRefused(reason: String)
  /// The clock of the program at a link differs from the one here, by so many seconds; more than nought: theirs is ahead.
  case clockDiffers(seconds: Int, peer: NodeID)
}
