/// What can happen to a delivery.
public enum DeliveryEvent: String, CaseIterable, Sendable {
  /// It is handed to the provider.
  case attempt
  /// The person has no address on this channel.
  case noAddress
  /// The provider took it.
  case accepted
  /// The provider, or the way to it, surely did not take it.
  case rejected
  /// No answer came, or this program stopped while it waited for one.
  case lost
  /// The provider reports that it reached the person.
  case received
  /// The provider took it, and reports that it did not reach the person and will not.
  case bounced
  /// It is of no use any more: its moment is past, or what it was about is gone.
  case overtaken
}
