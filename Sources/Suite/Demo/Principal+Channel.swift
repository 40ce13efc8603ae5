import Bus

extension Principal {
  /// The same person over another channel.
  func over(_ channel: String) -> Principal {
    var other = self
    other.channel = channel
    return other
  }
}
