/// One attempt: what the engine knows as a waiter.
struct Attempt {
  let errand: Errand
  var requestID: UInt64?
  var isEnded = false
  /// Its request was seen to leave.
  var isSent = false
}
