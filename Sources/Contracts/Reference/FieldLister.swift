import Bus

/// Walks a message and notes its fields.
struct FieldLister: FieldVisitor {
  let depth: Int
  var fields: [FieldDescription] = []

  init(depth: Int) { self.depth = depth }

  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) throws(WireError)
  {
    add(number, name, FieldType(Value.self), care)
  }

  mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    add(number, name, FieldType(Value.self), care, isOptional: true)
  }

  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    add(number, name, FieldType(Value.self), care, isList: true)
  }

  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) throws(WireError) {
    add(number, name, .message(Value.self), care, members: FieldDescription.fields(of: Value.self, depth: depth + 1))
  }

  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    add(number, name, .message(Value.self), care, isList: true, members: FieldDescription.fields(of: Value.self, depth: depth + 1))
  }

  private mutating func add(
    _ number: Int, _ name: StaticString, _ type: FieldType, _ care: Sensitivity, isList: Bool = false, isOptional: Bool = false,
    members: [FieldDescription] = []
  ) {
    fields.append(
      FieldDescription(
        number: number, name: name.description, type: type, isList: isList, isOptional: isOptional, isSecret: care == .secret,
        members: members))
  }
}
