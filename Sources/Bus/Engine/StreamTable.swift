/// An engine's streams, in both directions.
struct StreamTable {
  struct Published {
    let service: UInt32
    var stream: PublisherStream
    /// When the follower last said something of it, or was sent an event, to which it says CANCEL if it does not know the stream.
    var touchedAt: Moment
  }

  struct Followed {
    let service: String
    let serviceID: UInt32
    let extensions: [UInt8]
    var stream: FollowerStream
    /// The link that carries it and the request id that names it there; nil while it waits.
    var attempt: Attempt?
  }

  struct Attempt: Hashable {
    let link: LinkID
    let requestID: UInt64
  }

  var published: [IncomingRequest.Origin: Published] = [:]
  var followed: [UInt64: Followed] = [:]
  /// Who follows by a stream, by its request id.
  var follower: [UInt64: UInt64] = [:]
  private var counter: UInt64 = 0

  /// An id that no other stream has, and no call: their highest bit is not set.
  mutating func newID() -> UInt64 {
    counter += 1
    return 1 << 63 | counter
  }
}
