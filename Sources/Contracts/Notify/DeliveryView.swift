public import Bus

/// How a notice is on its way over one channel.
public struct DeliveryView: Message, Hashable {
  public var notice = ""
  /// `text` or `mail`.
  public var channel = ""
  /// `pending`, `sending`, `sent`, `failed`, `unknown`, `delivered`, `undelivered`, `none` (no address), `dropped` (of no use any more).
  public var state = ""
  /// Attempts in this round.
  public var attempt = 0
  /// How often an operator sent it again.
  public var round = 0
  /// When the next attempt is due, microseconds since 1970; 0: none is, by itself.
  public var dueAt = 0
  /// Why the last attempt failed: a code, and no words of the provider.
  public var failure = ""
  /// Which of the channel's providers has the next turn, or had the last; from 1.
  public var provider = 0
  /// Microseconds since 1970; 0: not since this was kept.
  public var changedAt = 0
  public var caseID = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "notice", &notice)
    try visit(2, "channel", &channel)
    try visit(3, "state", &state)
    try visit(4, "attempt", &attempt)
    try visit(5, "round", &round)
    try visit(6, "dueAt", &dueAt)
    try visit(7, "failure", &failure)
    try visit(8, "provider", &provider)
    try visit(9, "changedAt", &changedAt)
    try visit(10, "caseID", &caseID)
  }
}
