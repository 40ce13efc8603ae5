/// What became of one request.
enum HTTPOutcome: Equatable, Sendable {
  /// The provider answered; its body as far as it came and is read.
  case answered(status: Int, body: [UInt8])
  /// The request did not leave here as a whole, so that nobody can have acted on it.
  case notSent(HTTPFailure)
  /// The whole request left here, and no answer came back.
  case unknown(HTTPFailure)
}
