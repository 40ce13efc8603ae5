/// A notice as a provider is given it.
struct OutgoingNotice: Sendable {
  /// The same at every attempt.
  let messageID: String
  let address: String
  /// Empty over a channel without titles.
  let title: String
  let text: String
  /// Microseconds since 1970.
  let sentAt: Int64
}
