/// The body of HELLO and WELCOME: who speaks.
struct Greeting: Message, Hashable {
  /// The version of the protocol that is spoken here: docs/PROTOCOL.md, section 13.
  static let version = "1"

  /// The speaker's node id, 16 bytes.
  var node: [UInt8] = []
  /// When the speaker started, microseconds since 1970: tells one life of a program from the next.
  var incarnation = 0
  var version = ""
  /// Whether the speaker keeps a directory.
  var isHub = false
  /// The speaker's time of day, microseconds since 1970, to within a second; 0 when it is not told.
  var time = 0

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "node", &node)
    try visit(2, "incarnation", &incarnation)
    try visit(3, "version", &version)
    try visit(4, "isHub", &isHub)
    try visit(5, "time", &time)
  }
}
