import Bus
import FoundationEssentials
import Testing

/// One file of `docs/vectors`: bytes with what they mean, or with why they are refused.
struct VectorFile {
  struct Vector {
    var name: String
    var bytes: [UInt8]
    /// What the bytes mean; nil when they are refused.
    var value: JSONValue?
    /// The name of the `WireError`.
    var error: String?
    /// Whether the value is written as just these bytes; others may be read, but are not written.
    var isCanonical = true
  }

  var about: String
  var schema: [String] = []
  var vectors: [Vector] = []

  mutating func valid(_ name: String, _ bytes: [UInt8], _ value: JSONValue, isCanonical: Bool = true) {
    vectors.append(Vector(name: name, bytes: bytes, value: value, isCanonical: isCanonical))
  }

  mutating func invalid(_ name: String, _ bytes: [UInt8], _ error: WireError) {
    vectors.append(Vector(name: name, bytes: bytes, error: "\(error)"))
  }

  /// The file's text: JSON with one vector a line.
  var text: String {
    var lines = ["{", "\"about\": \(JSONValue.string(about).text),"]
    if !schema.isEmpty {
      lines += ["\"schema\": [", schema.map { "  " + JSONValue.string($0).text }.joined(separator: ",\n"), "],"]
    }
    lines += ["\"vectors\": [", vectors.map { "  " + Self.json($0).text }.joined(separator: ",\n"), "]", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static func json(_ vector: Vector) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [("name", .string(vector.name)), ("hex", .string(Hexadecimal.text(vector.bytes)))]
    if let value = vector.value { members.append(("value", value)) }
    if let error = vector.error { members.append(("error", .string(error))) }
    if !vector.isCanonical { members.append(("canonical", .bool(false))) }
    return .object(members)
  }

  init(about: String, schema: [String] = []) {
    self.about = about
    self.schema = schema
  }

  /// Reads a file of `docs/vectors`.
  init(reading name: String) throws {
    let json = try JSONValue(parsing: Repository.text("docs/vectors/\(name).json"))
    about = ""
    guard case .array(let entries) = json["vectors"] else { throw WireError.wrongJSON("vectors") }
    vectors = try entries.map { entry in
      guard case .string(let name) = entry["name"], case .string(let digits) = entry["hex"], let bytes = Hexadecimal.bytes(digits) else {
        throw WireError.wrongJSON("name and hex")
      }
      let error: String? = if case .string(let name) = entry["error"] { name } else { nil }
      return Vector(name: name, bytes: bytes, value: entry["value"], error: error, isCanonical: entry["canonical"] != .bool(false))
    }
  }

  /// Checks the file `name` against this one, or writes it when `YIMEN_WRITE_VECTORS` is 1; then reads it and checks each
  /// vector in both directions.
  func check(
    _ name: String, decode: ([UInt8]) throws -> JSONValue, encode: (JSONValue) throws -> [UInt8]
  ) throws {
    if ProcessInfo.processInfo.environment["YIMEN_WRITE_VECTORS"] == "1" { try Repository.write(text, to: "docs/vectors/\(name).json") }
    #expect(try Repository.text("docs/vectors/\(name).json") == text, "docs/vectors/\(name).json is not what this version writes")
    let file = try VectorFile(reading: name)
    #expect(file.vectors.count == vectors.count)
    for vector in file.vectors {
      if let value = vector.value {
        let read = try decode(vector.bytes)
        #expect(try JSONValue(parsing: read.text) == value, "\(name): \(vector.name)")
        if vector.isCanonical { #expect(try encode(value) == vector.bytes, "\(name): \(vector.name)") }
      } else {
        let error = #expect(throws: WireError.self, "\(name): \(vector.name)") { try decode(vector.bytes) }
        #expect(error.map { "\($0)" } == vector.error, "\(name): \(vector.name)")
      }
    }
  }
}
