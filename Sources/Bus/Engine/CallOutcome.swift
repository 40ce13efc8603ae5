/// How a call ends: with its reply's body, or with a refusal.
enum CallOutcome: Sendable {
  case reply(ArraySlice<UInt8>)
  /// Boxed, so that the reply, which is the rule, is small.
  indirect case refused(Refusal)

  var isRefusal: Bool {
    if case .refused = self { true } else { false }
  }
}
