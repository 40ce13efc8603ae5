/// Why a notice could not even be handed to a provider.
enum SendObstacle: Error {
  /// The subject has no address on this channel, or none that something can go to.
  case noAddress
  /// Who knows the address did not answer.
  case noAnswer
  /// The program is to stop.
  case stopped
}
