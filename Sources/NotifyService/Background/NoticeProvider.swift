import NotifyDomain

/// Who carries notices over one channel: a mail server, an operator's gateway for text messages.
protocol NoticeProvider: Sendable {
  /// As the settings call it: `mail`, `text`, `text2`.
  var name: String { get }
  var channel: NoticeChannel { get }
  /// How many notices it is given at once; at least 1.
  var width: Int { get }
  /// Whether something can be sent to an address at all.
  func canReach(_ address: String) -> Bool
  /// Ends with what is known. A task that is cancelled gives up, and the outcome says whether the notice may have been taken by then.
  func send(_ notice: OutgoingNotice) async -> SendOutcome
}
