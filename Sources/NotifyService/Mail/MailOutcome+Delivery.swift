import NotifyDomain

extension MailOutcome {
  /// What the outcome means for a delivery.
  var deliveryEvent: DeliveryEvent {
    switch self {
    case .sent: .accepted
    case .notSent: .rejected
    case .unknown: .lost
    }
  }

  /// Whether a mail that surely was not sent may be tried again.
  var mayRetry: Bool {
    switch self {
    case .notSent(_, let retry): retry
    case .sent, .unknown: false
    }
  }
}
