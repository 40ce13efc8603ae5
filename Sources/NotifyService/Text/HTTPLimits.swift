/// What a provider may make this side keep.
enum HTTPLimits {
  /// Bytes of an address in the settings.
  static let address = 2_048
  /// Bytes of an answer's body that are read; the rest is not looked at.
  static let answer = 65_536
  /// Characters of the name that a provider gives a message.
  static let receipt = 128
  /// Seconds to reach the provider.
  static let connectSeconds = 10
}
