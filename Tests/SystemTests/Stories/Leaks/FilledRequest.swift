import Bus

/// Fills every field of a request: texts with one text, enumerations with one of their cases, messages and lists with one element.
struct FilledRequest: FieldVisitor {
  let text: String
  /// Which case of an enumeration, counted round.
  let choice: Int

  static func make<Request: Call>(_ type: Request.Type, text: String, choice: Int) throws -> Request {
    var filling = FilledRequest(text: text, choice: choice)
    var request = Request()
    try request.fields(&filling)
    return request
  }

  private func filled<Value: FieldScalar>(_ value: Value) -> Value {
    if let text = text as? Value { return text }
    if let type = Value.self as? any FieldEnumeration.Type, let value = pick(type) as? Value { return value }
    return value
  }

  private func pick<Choices: FieldEnumeration>(_ type: Choices.Type) -> Choices {
    let cases = Array(type.allCases)
    return cases[choice % cases.count]
  }

  mutating func scalar<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity
  ) throws(WireError) { value = filled(value) }

  mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) { value = filled(Value.absent) }

  mutating func list<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) { value = [filled(Value.absent)] }

  mutating func message<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    var message = Value()
    try message.fields(&self)
    value = message
  }

  mutating func messages<Value: Message>(
    _ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity
  ) throws(WireError) {
    var message = Value()
    try message.fields(&self)
    value = [message]
  }
}
