/// The body of REGISTER: the entries that this link answers for.
struct Registration: Message, Hashable {
  var instances: [Instance] = []

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "instances", &instances)
  }
}

/// The body of REGISTERED, RENEW, RENEWED and UNREGISTER: ids of instances. In REGISTERED and RENEWED they are the
/// ones that the hub does not hold: refused, or to be registered again.
struct InstanceIDs: Message, Hashable {
  var ids: [[UInt8]] = []
  var reason = ""

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "ids", &ids)
    try visit(2, "reason", &reason)
  }
}

/// The body of TABLE: the whole directory, or what changed in it.
struct DirectoryTable: Message, Hashable {
  var isSnapshot = false
  var instances: [Instance] = []
  var removed: [[UInt8]] = []
  /// The hub's incarnation: a snapshot of a new one empties nobody's table at once.
  var incarnation = 0

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "isSnapshot", &isSnapshot)
    try visit(2, "instances", &instances)
    try visit(3, "removed", &removed)
    try visit(4, "incarnation", &incarnation)
  }
}
