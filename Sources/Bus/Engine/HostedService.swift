/// A service that this node answers for. An object, since every request looks into it.
final class HostedService: Sendable {
  struct Entry: Sendable {
    let method: Method
    /// Its place in the node's list of operations.
    let operation: Int
  }

  let name: String
  let instance: InstanceID
  let methods: [UInt32: Entry]
  /// Who may follow its log, empty: every role; nil when it has none.
  let followers: Set<Role>?

  /// A digest of what it offers, never 0: CRC-32C over a line for each method, in the order of their numbers.
  var contract: UInt64 {
    let lines = methods.values.map(\.method).sorted { $0.number < $1.number }.map { "\($0.number) \($0.name) \($0.kind)\n" }
    return UInt64(Checksum.crc32c(Array(lines.joined().utf8))) | 1 << 32
  }

  init(name: String, instance: InstanceID, methods: [UInt32: Entry], followers: Set<Role>? = nil) {
    self.name = name
    self.instance = instance
    self.methods = methods
    self.followers = followers
  }
}
