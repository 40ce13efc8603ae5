import NotifyDomain

/// An attempt at a delivery that its provider has a name for.
struct NamedAttempt {
  /// As it stands now.
  let delivery: Delivery
  let round: Int
  let attempt: Int

  /// Whether nothing was tried since.
  var isLast: Bool { (round, attempt) == (delivery.round, delivery.attempt) }
}
