import Bus

/// Asks a ``MergeListener`` which ids mean a subject, and how far it has come.
struct ReadHeard: Call, Hashable {
  typealias Reply = Heard
  static let method = Method("listener.heard", 1, .query)
  var subject = ""
  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) { try visit(1, "subject", &subject) }
}
