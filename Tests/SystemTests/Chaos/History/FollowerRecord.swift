/// What one follower took of one log.
struct FollowerRecord: Sendable {
  var name: String
  /// The events of the log that it follows, in the log's order.
  var log: [String]
  /// The events that it took, in the order in which it did.
  var taken: [String]
}
