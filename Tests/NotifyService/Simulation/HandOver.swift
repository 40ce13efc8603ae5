@testable import NotifyService

/// One notice in the hands of a provider.
struct HandOver: Sendable {
  let message: String
  let provider: String
  let outcome: SendOutcome
  /// Whether the provider did take it: known to it alone where the outcome is unknown.
  let isTaken: Bool

  /// Whether who sent it may take it for not sent.
  var isSurelyNotTaken: Bool {
    if case .notSent = outcome { return true }
    return false
  }

  var receipt: String { "r-\(provider)-\(message)" }
}
