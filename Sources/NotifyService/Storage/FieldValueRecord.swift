import Bus

/// One field of a notice, as it is kept.
struct FieldValueRecord: Message, Hashable {
  var name = ""
  var value = ""

  init() {}

  init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "value", &value, .secret)
  }
}
