import Bus
import Store

/// The replies of commands that were executed.
enum Inbox {
  /// The stored reply of a command with this key; nil when there is none.
  /// - Throws: `bus.keyReused` when the key came with another body.
  static func reply<Reply: Message>(to key: InboxKey, digest: [UInt8], in transaction: ReadTransaction) throws -> Reply? {
    guard let entry = try transaction.inbox(key) else { return nil }
    guard entry.digest == digest else { throw Refusal(BusRefusals.keyReused, detail: key.method, notExecuted: true) }
    return try Reply(decoding: entry.reply)
  }
}
