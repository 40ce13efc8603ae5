/// A command that has been executed, with its reply. It commits with the effect, so a repeat gets the same reply and no second effect.
public struct InboxEntry: Sendable, Hashable {
  public var key: InboxKey

  /// A digest of the command's body: the same key with another body is a mistake of the caller, to be refused.
  public var digest: [UInt8]

  public var reply: [UInt8]

  /// When it was executed, in microseconds since 1970.
  public var at: Int64

  public init(key: InboxKey, digest: [UInt8], reply: [UInt8], at: Int64) {
    self.key = key
    self.digest = digest
    self.reply = reply
    self.at = at
  }
}
