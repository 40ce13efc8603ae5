/// What makes a command one command: its key, chosen by the caller, for this principal and this method. Another principal's command
/// with the same key is another command, so nobody reads a stranger's reply.
public struct InboxKey: Sendable, Hashable {
  /// Chosen by the caller, best a ``UUIDv7``; 1 to 64 bytes.
  public var key: [UInt8]
  public var principal: String
  /// The method's name, for instance `case.submit`.
  public var method: String

  public init(key: [UInt8], principal: String, method: String) {
    self.key = key
    self.principal = principal
    self.method = method
  }

  /// What finds the command that was executed under it.
  public var query: Query {
    Query(
      "SELECT digest, reply, at FROM store_inbox WHERE key = ? AND principal = ? AND method = ?",
      [.blob(key), .text(principal), .text(method)])
  }
}
