import Bus

/// One field of a message, as a person must know it to write the message.
struct FieldDescription {
  let number: Int
  let name: String
  /// `text`, `number`, `one of natural, legal`, …
  let type: String
  let isList: Bool
  let isSecret: Bool
  /// The fields of a message inside.
  let members: [FieldDescription]

  /// The fields of a message, in the order of their numbers.
  static func fields(of message: any Message.Type) -> [FieldDescription] { fields(of: message, depth: 0) }

  fileprivate static func fields(of message: any Message.Type, depth: Int) -> [FieldDescription] {
    // A message may hold its own kind.
    guard depth < 4 else { return [] }
    var lister = FieldLister(depth: depth)
    var empty = message.init()
    // The lister throws nothing; the signature is shared with the readers.
    try? empty.fields(&lister)
    return lister.fields
  }

  var json: JSONValue {
    var fields: [(name: String, value: JSONValue)] = [
      ("number", .integer(number)), ("name", .string(name)), ("type", .string(type)), ("list", .bool(isList)), ("secret", .bool(isSecret)),
    ]
    if !members.isEmpty { fields.append(("fields", .array(members.map(\.json)))) }
    return .object(fields)
  }
}

/// Walks a message and notes its fields.
private struct FieldLister: FieldVisitor {
  let depth: Int
  var fields: [FieldDescription] = []

  init(depth: Int) { self.depth = depth }

  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) throws(WireError)
  {
    add(number, name, Self.type(Value.self), isList: false, care)
  }

  mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    add(number, name, Self.type(Value.self), isList: false, care)
  }

  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    add(number, name, Self.type(Value.self), isList: true, care)
  }

  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) throws(WireError) {
    add(number, name, "\(Value.self)", isList: false, care, members: FieldDescription.fields(of: Value.self, depth: depth + 1))
  }

  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    add(number, name, "\(Value.self)", isList: true, care, members: FieldDescription.fields(of: Value.self, depth: depth + 1))
  }

  private mutating func add(
    _ number: Int, _ name: StaticString, _ type: String, isList: Bool, _ care: Sensitivity, members: [FieldDescription] = []
  ) {
    fields.append(
      FieldDescription(number: number, name: name.description, type: type, isList: isList, isSecret: care == .secret, members: members))
  }

  private static func type<Value: FieldScalar>(_ type: Value.Type) -> String {
    if let enumeration = type as? any FieldEnumeration.Type { return "one of " + enumeration.choices.joined(separator: ", ") }
    return switch Value.absent {
    case is Bool: "true or false"
    case is Int: "integer"
    case is UInt64: "integer, 0 or more"
    case is Double: "number"
    case is [UInt8]: "bytes as hexadecimal digits"
    default: "text"
    }
  }
}
