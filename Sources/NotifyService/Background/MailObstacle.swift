/// Why a mail could not even be handed to the server.
enum MailObstacle: Error {
  /// The subject has no address, or none that a mail can go to.
  case noAddress
  /// Who knows the address did not answer.
  case noAnswer
  /// The text cannot stand in a mail.
  case unwritable
  /// The program is to stop.
  case stopped
}
