/// How far each delivery has come, as it was last seen.
struct KnownDeliveries {
  /// Round, attempt, and how much is known of the attempt.
  var standings: [String: [Int]] = [:]

  /// How much each state tells of one attempt: nothing that is learned is unlearned.
  static let ranks = [
    "pending": 0, "sending": 1, "unknown": 2, "failed": 3, "sent": 3, "undelivered": 4, "delivered": 5, "none": 5, "dropped": 5,
  ]
}
