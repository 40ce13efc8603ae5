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

  init(name: String, instance: InstanceID, methods: [UInt32: Entry], followers: Set<Role>? = nil) {
    self.name = name
    self.instance = instance
    self.methods = methods
    self.followers = followers
  }
}
