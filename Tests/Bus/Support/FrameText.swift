@testable import Bus

/// A frame as the JSON of `docs/vectors`, and back: what a header has besides its defaults, the extensions, and the body
/// as the message that the type carries, or as hexadecimal digits.
enum FrameText {
  private typealias Member = (name: String, value: JSONValue)

  static func json(_ frame: [UInt8]) throws(WireError) -> JSONValue {
    var reader = FrameReader(frame)
    var records: [JSONValue] = []
    while let record = try reader.next() {
      guard record.header.isUnderstood else { throw .notUnderstood }
      records.append(try json(record))
    }
    return .array(records)
  }

  private static func json(_ record: Record) throws(WireError) -> JSONValue {
    let header = record.header
    let usual = Header(header.type)
    var members: [Member] = [("type", .string("\(header.type)"))]
    func add(_ name: String, _ value: some BinaryInteger, _ usual: some BinaryInteger) {
      if value != usual { members.append((name, .integer(Int(value)))) }
    }
    add("minor", header.minor, usual.minor)
    add("flags", header.flags.rawValue, RecordFlags.bodyChecksum.rawValue)
    add("priority", header.priority.rawValue, usual.priority.rawValue)
    add("hopLimit", header.hopLimit, usual.hopLimit)
    add("requestID", header.requestID, 0)
    add("service", header.service, 0)
    add("method", header.method, 0)
    add("timeout", header.timeout, 0)
    add("credit", header.credit, 0)
    add("status", header.status, 0)
    add("reason", header.reason, 0)
    add("sequence", header.sequence, 0)
    let extensions = try record.extensions()
    if extensions != Extensions() { members.append(("extensions", json(extensions))) }
    if let body = try message(of: header.type, record.body) {
      members.append(("body", body))
    } else if !record.body.isEmpty {
      members.append(("body", .string(Hexadecimal.text(record.body))))
    }
    return .object(members)
  }

  static func json(_ extensions: Extensions) -> JSONValue {
    var members: [Member] = []
    if let trace = extensions.trace {
      members.append(("trace", .object([("traceID", .string(trace.traceID)), ("spanID", .string(trace.spanDigits))])))
    }
    if !extensions.key.isEmpty { members.append(("key", .string(Hexadecimal.text(extensions.key)))) }
    if let principal = extensions.principal { members.append(("principal", principal.json(revealing: true))) }
    if let target = extensions.target { members.append(("target", .string(target.description))) }
    return .object(members)
  }

  private static func message(of type: RecordType, _ body: ArraySlice<UInt8>) throws(WireError) -> JSONValue? {
    switch type {
    case .hello, .welcome: try Greeting(decoding: body).json(revealing: true)
    case .register: try Registration(decoding: body).json(revealing: true)
    case .registered, .renew, .renewed, .unregister: try InstanceIDs(decoding: body).json(revealing: true)
    case .table: try DirectoryTable(decoding: body).json(revealing: true)
    case .error: try RefusalBody(decoding: body).json(revealing: true)
    // Without a body it stands for its type alone.
    case .event where !body.isEmpty: try PushedEvent(decoding: body).json(revealing: true)
    default: nil
    }
  }

  // MARK: Back

  static func frame(_ json: JSONValue) throws(WireError) -> [UInt8] {
    guard case .array(let records) = json else { throw .wrongJSON("a list of records") }
    var frame: [UInt8] = []
    for record in records { try write(record, to: &frame) }
    return frame
  }

  private static func write(_ json: JSONValue, to frame: inout [UInt8]) throws(WireError) {
    guard case .string(let name) = json["type"], let type = RecordType.allCases.first(where: { "\($0)" == name }) else {
      throw .wrongJSON("a type")
    }
    func number(_ name: String) -> UInt64? { if case .integer(let value) = json[name] { UInt64(value) } else { nil } }
    var header = Header(type)
    header.minor = UInt8(number("minor") ?? 0)
    header.flags = RecordFlags(rawValue: UInt16(number("flags") ?? 1))
    header.priority = Priority(rawValue: UInt8(number("priority") ?? 1)) ?? .normal
    header.hopLimit = UInt8(number("hopLimit") ?? 4)
    header.requestID = number("requestID") ?? 0
    header.service = UInt32(number("service") ?? 0)
    header.method = UInt32(number("method") ?? 0)
    header.timeout = UInt32(number("timeout") ?? 0)
    header.credit = UInt32(number("credit") ?? 0)
    header.status = UInt16(number("status") ?? 0)
    header.reason = UInt16(number("reason") ?? 0)
    header.sequence = number("sequence") ?? 0
    let extensions = try json["extensions"].map { json throws(WireError) in try Self.extensions(json) } ?? Extensions()
    header.write(extensions: extensions.encoded, body: try body(of: type, json["body"]), to: &frame)
  }

  static func extensions(_ json: JSONValue) throws(WireError) -> Extensions {
    var extensions = Extensions()
    if let trace = json["trace"] {
      extensions.trace = TraceContext(traceID: try bytes(trace["traceID"]), spanID: try bytes(trace["spanID"]))
    }
    if let key = json["key"] { extensions.key = try bytes(key) }
    if let principal = json["principal"] { extensions.principal = try Principal(json: principal) }
    if let target = json["target"] { extensions.target = InstanceID(try bytes(target)) }
    return extensions
  }

  private static func bytes(_ json: JSONValue?) throws(WireError) -> [UInt8] { try [UInt8](json: json ?? .null) }

  private static func body(of type: RecordType, _ json: JSONValue?) throws(WireError) -> [UInt8] {
    guard let json else { return [] }
    return switch type {
    case .hello, .welcome: try Greeting(json: json).encoded()
    case .register: try Registration(json: json).encoded()
    case .registered, .renew, .renewed, .unregister: try InstanceIDs(json: json).encoded()
    case .table: try DirectoryTable(json: json).encoded()
    case .error: try RefusalBody(json: json).encoded()
    case .event: try PushedEvent(json: json).encoded()
    default: try bytes(json)
    }
  }
}
