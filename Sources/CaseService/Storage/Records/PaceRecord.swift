import Bus

/// What the cases of an item took lately, as it is kept.
struct PaceRecord: Message {
  /// From acceptance to decision, the oldest first.
  var workdays: [Int] = []

  init() {}

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "workdays", &workdays)
  }
}
