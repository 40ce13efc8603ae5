/// What a message's `fields` function is walked by.
public protocol FieldVisitor {
  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) throws(WireError)
  mutating func optional<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity)
    throws(WireError)
  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) throws(WireError)
  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
}

/// Whether a field may be shown in logs and on screens.
public enum Sensitivity: Sendable {
  case plain
  /// Personal data or a secret: shown as dots unless the user asks for it by name.
  case secret
}

extension FieldVisitor {
  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity = .plain
  ) throws(WireError) {
    try scalar(number, name, &value, care)
  }

  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity = .plain
  ) throws(WireError) {
    try optional(number, name, &value, care)
  }

  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity = .plain
  ) throws(WireError) {
    try list(number, name, &value, care)
  }

  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity = .plain
  ) throws(WireError) {
    try message(number, name, &value, care)
  }

  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity = .plain
  ) throws(WireError) {
    try messages(number, name, &value, care)
  }

  /// A message that is always there: written even when all its fields have their defaults.
  @inlinable @inline(__always)
  public mutating func callAsFunction<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity = .plain
  ) throws(WireError) {
    var present: Value? = value
    try message(number, name, &present, care)
    if let present { value = present }
  }
}
