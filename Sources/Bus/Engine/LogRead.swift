/// A page that an engine wants read.
struct LogRead: Sendable, Equatable {
  let stream: IncomingRequest.Origin
  /// The id of the service whose log it is.
  let service: UInt32
  let after: UInt64
  let limit: Int
  /// When there is nothing after the position, wait for it.
  let waits: Bool
}
