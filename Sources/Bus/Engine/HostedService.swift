/// A service that this node answers for.
struct HostedService {
  struct Entry {
    let method: Method
    /// Its place in the node's list of operations.
    let operation: Int
  }

  let name: String
  let instance: InstanceID
  let methods: [UInt32: Entry]
  /// Who may follow its log, empty: every role; nil when it has none.
  var followers: Set<Role>?
}
