extension Message {
  /// The message as JSON. Secret fields are shown as dots unless `revealing`.
  public func json(revealing: Bool = false) -> JSONValue {
    var writer = JSONFieldWriter(revealing: revealing)
    var copy = self
    // The writer throws nothing; the signature is shared with the readers.
    try? copy.fields(&writer)
    return .object(writer.members)
  }

  /// The message that `json` describes; members that the message does not know are refused by name.
  /// - Throws: `WireError.wrongJSON` that says what was expected where.
  public init(json: JSONValue) throws(WireError) {
    self.init()
    guard case .object(let members) = json else { throw .wrongJSON("an object with the fields of the message") }
    var reader = JSONFieldReader(members: members)
    try fields(&reader)
    if let unknown = members.first(where: { member in !reader.known.contains(member.name) }) {
      throw .wrongJSON("no field “\(unknown.name)”; the fields are \(reader.known.sorted().joined(separator: ", "))")
    }
  }
}

/// Collects a message's fields as the members of a JSON object; what is absent is left out.
struct JSONFieldWriter: FieldVisitor {
  let revealing: Bool
  var members: [(name: String, value: JSONValue)] = []

  init(revealing: Bool) { self.revealing = revealing }

  private mutating func add(_ name: StaticString, _ care: Sensitivity, _ value: @autoclosure () -> JSONValue) {
    members.append((name.description, care == .secret && !revealing ? .string("•••") : value()))
  }

  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) throws(WireError)
  {
    if !value.isAbsent || Value.self == Bool.self { add(name, care, value.json) }
  }

  mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    if let value { add(name, care, value.json) }
  }

  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    let elements = value
    if !elements.isEmpty { add(name, care, .array(elements.map(\.json))) }
  }

  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) throws(WireError) {
    let revealing = revealing
    if let value { add(name, care, value.json(revealing: revealing)) }
  }

  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    let elements = value
    let revealing = revealing
    if !elements.isEmpty { add(name, care, .array(elements.map { $0.json(revealing: revealing) })) }
  }
}

/// Sets a message's fields from the members of a JSON object.
struct JSONFieldReader: FieldVisitor {
  let members: [(name: String, value: JSONValue)]
  var known: Set<String> = []

  init(members: [(name: String, value: JSONValue)]) { self.members = members }

  private mutating func take<Result>(
    _ name: StaticString, _ read: (JSONValue) throws(WireError) -> Result
  ) throws(WireError) -> Result? {
    known.insert(name.description)
    guard let member = members.first(where: { $0.name == name.description }), member.value != .null else { return nil }
    do throws(WireError) {
      return try read(member.value)
    } catch .wrongJSON(let expected) {
      throw .wrongJSON("\(name): \(expected)")
    }
  }

  private static func elements<Element>(_ json: JSONValue, _ read: (JSONValue) throws(WireError) -> Element) throws(WireError) -> [Element]
  {
    guard case .array(let elements) = json else { throw .wrongJSON("a list") }
    guard elements.count <= BusLimits.elements else { throw .limitExceeded }
    return try elements.map(read)
  }

  mutating func scalar<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout Value, _ care: Sensitivity) throws(WireError)
  {
    if let read = try take(name, { json throws(WireError) in try Value(json: json) }) { value = read }
  }

  mutating func optional<Value: FieldScalar>(
    _ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity
  ) throws(WireError) {
    value = try take(name, { json throws(WireError) in try Value(json: json) })
  }

  mutating func list<Value: FieldScalar>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    value = try take(name, { json throws(WireError) in try Self.elements(json) { json throws(WireError) in try Value(json: json) } }) ?? []
  }

  mutating func message<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout Value?, _ care: Sensitivity) throws(WireError) {
    value = try take(name, { json throws(WireError) in try Value(json: json) })
  }

  mutating func messages<Value: Message>(_ number: Int, _ name: StaticString, _ value: inout [Value], _ care: Sensitivity) throws(WireError)
  {
    value = try take(name, { json throws(WireError) in try Self.elements(json) { json throws(WireError) in try Value(json: json) } }) ?? []
  }
}
