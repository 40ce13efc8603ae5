import Bus

/// The tags of a message's fields in their order, as the message itself describes them.
struct FieldTags: FieldVisitor {
  private var tags: [UInt8] = []

  /// - Precondition: every number of a field is below 16, so that its tag is one octet.
  static func of<Value: Message>(_ type: Value.Type) throws -> [UInt8] {
    var visitor = FieldTags()
    var value = Value()
    try value.fields(&visitor)
    return visitor.tags
  }

  private mutating func note(_ number: Int, _ type: WireType) { tags.append(UInt8(number) << 3 | type.rawValue) }

  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) {
    note(number, Value.wireType)
  }

  mutating func optional<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) {
    note(number, Value.wireType)
  }

  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) {
    note(number, .delimited)
  }

  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) {
    note(number, .delimited)
  }

  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) {
    note(number, .delimited)
  }
}
