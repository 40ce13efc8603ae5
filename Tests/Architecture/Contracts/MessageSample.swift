import Bus

/// Gives every field a value that is not its default, always the same one.
struct MessageSample: FieldVisitor {
  /// A message may hold its own kind.
  private static let deepest = 4

  private let depth: Int

  static func of<Value: Message>(_ type: Value.Type) -> Value { of(type, depth: 0) }

  private init(depth: Int) { self.depth = depth }

  private static func of<Value: Message>(_ type: Value.Type, depth: Int) -> Value {
    var sample = MessageSample(depth: depth)
    var message = Value()
    // The visitor throws nothing; the signature is shared with the readers.
    try? message.fields(&sample)
    return message
  }

  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) throws(WireError)
  {
    value = Self.value(number, name)
  }

  mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    value = Self.value(number, name)
  }

  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    value = [Self.value(number, name), Self.value(number + 1, name)]
  }

  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) throws(WireError) {
    if depth < Self.deepest { value = Self.of(Value.self, depth: depth + 1) }
  }

  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    if depth < Self.deepest { value = [Self.of(Value.self, depth: depth + 1)] }
  }

  private static func value<Value: FieldScalar>(_ number: Int, _ name: StaticString) -> Value {
    let sample: any FieldScalar =
      if let enumeration = Value.self as? any FieldEnumeration.Type {
        choice(of: enumeration)
      } else {
        switch Value.absent {
        case is Bool: true
        case is Int: number.isMultiple(of: 2) ? -1_009 * number : 1_009 * number
        case is UInt64: UInt64.max - UInt64(number)
        case is Double: Double(number) + 0.5
        case is [UInt8]: [UInt8(truncatingIfNeeded: number), 0, 255]
        default: "门 \(name) \(number)"
        }
      }
    return sample as? Value ?? Value.absent
  }

  /// The first case that is not the default: a new case changes no sample.
  private static func choice<Value: FieldEnumeration>(of type: Value.Type) -> any FieldScalar {
    type.allCases.sorted { $0.rawValue < $1.rawValue }.first { !$0.isAbsent } ?? type.absent
  }
}
