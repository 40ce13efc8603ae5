import NotifyDomain

/// What became of one notice that was handed to a provider.
enum SendOutcome: Equatable, Sendable {
  /// The provider took it; how it calls it, where it says so.
  case sent(receipt: String?)
  /// It surely did not take it.
  /// - code: stable for logs, and for who looks at dead letters.
  /// - retry: false when this very notice was refused for good.
  /// - isProviders: whether the provider failed, and not the notice.
  case notSent(code: String, retry: Bool, isProviders: Bool)
  /// It may have been taken or not.
  case unknown(code: String)

  /// What the outcome means for a delivery.
  var event: DeliveryEvent {
    switch self {
    case .sent: .accepted
    case .notSent: .rejected
    case .unknown: .lost
    }
  }

  /// Whether a notice that surely was not sent may be tried again.
  var mayRetry: Bool {
    if case .notSent(_, let retry, _) = self { return retry }
    return false
  }

  /// Empty where it was sent.
  var code: String {
    switch self {
    case .sent: ""
    case .notSent(let code, _, _), .unknown(let code): code
    }
  }

  var receipt: String? {
    if case .sent(let receipt) = self { return receipt }
    return nil
  }

  /// Whether the provider itself failed; no answer is a failure too.
  var isProviders: Bool {
    switch self {
    case .sent: false
    case .notSent(_, _, let isProviders): isProviders
    case .unknown: true
    }
  }
}
