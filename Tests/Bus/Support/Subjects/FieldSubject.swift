@testable import Bus

/// Fields: the first byte says of which message; the rest is read, written, and read again, on request by way of JSON.
enum FieldSubject: UInt8 {
  case sample, nested, control

  static let asJSON: UInt8 = 0x80

  static func run(_ bytes: [UInt8]) throws(Fault) {
    guard let first = bytes.first else { return }
    let body = bytes.dropFirst()
    let byJSON = first & asJSON != 0
    switch FieldSubject(rawValue: first & 0x7F) {
    case .sample: try sample(body, byJSON)
    case .nested: try check(Nested.self, body, byJSON)
    case .control:
      try check(Greeting.self, body, byJSON)
      try check(Registration.self, body, byJSON)
      try check(InstanceIDs.self, body, byJSON)
      try check(DirectoryTable.self, body, byJSON)
      try check(Instance.self, body, byJSON)
      try check(RefusalBody.self, body, byJSON)
      try check(Principal.self, body, byJSON)
      try check(InstanceStatistics.self, body, byJSON)
    case nil: break
    }
  }

  /// A message of any kind; its numbers must be finite and no minus zero to go by way of JSON.
  private static func sample(_ body: ArraySlice<UInt8>, _ byJSON: Bool) throws(Fault) {
    let reals = (try? Sample(decoding: body)).map { [$0.real] + $0.reals } ?? []
    // `always` is written even where it was not read: a tag and a length.
    try check(Sample.self, body, byJSON && reals.allSatisfy { $0.isFinite && !($0 == 0 && $0.sign == .minus) }, added: 2)
  }

  static func check<Value: Message>(_ type: Value.Type, _ body: ArraySlice<UInt8>, _ byJSON: Bool, added: Int = 0) throws(Fault) {
    guard let message = try? Value(decoding: body) else { return }
    try Fault.unless(PlainReading.areFields(Array(body)), "\(type) is read from bytes that are no fields")
    let written = message.encoded()
    try Fault.unless(written.count <= body.count + added, "\(type) grows by being read")
    // What is left out when it is written makes it shorter: of the same length, it is the same.
    if added == 0 { try Fault.unless(written.count < body.count || written[...] == body, "\(type) is canonical and is written otherwise") }
    guard let again = try? Value(decoding: written) else { throw Fault(description: "\(type) is written so that it cannot be read") }
    try Fault.unless(again.encoded() == written, "\(type) is written otherwise the second time")
    guard byJSON else { return }
    let text = message.json(revealing: true).text
    do throws(WireError) {
      let told = try Value(json: JSONValue(parsing: text))
      try same(told.encoded() == written, text)
    } catch {
      throw Fault(description: "\(type) is told in JSON that is refused, \(error): \(text)")
    }
    _ = message.json().text
  }

  private static func same(_ holds: Bool, _ text: String) throws(WireError) {
    guard holds else { throw .wrongJSON("the same message as before: \(text)") }
  }
}
