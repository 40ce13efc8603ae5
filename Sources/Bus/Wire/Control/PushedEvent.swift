/// The body of an EVENT record.
struct PushedEvent: Message, Hashable {
  /// The position of the event before it in the stream, or where the stream started: whoever has another has lost one.
  var previous: UInt64 = 0
  /// The event's own fields.
  var event: [UInt8] = []

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "previous", &previous)
    try visit(2, "event", &event)
  }
}
