/// One call as its caller saw it, in times since the run began.
struct CallRecord: Sendable {
  var method: String
  var began: Duration
  /// The time that the caller gave it.
  var limit: Duration
  /// When it ended, in an answer or an error; nil where it never did.
  var ended: Duration?
}
