import Bus

/// A line of an import that registered nobody, and why; nothing that stood in it.
struct RefusedLine {
  /// From 1.
  let line: Int
  /// As in the registry of refusals; 0: the line itself cannot be read.
  let code: Int
  let name: String
  let detail: String

  init(_ line: Int, _ code: Int, _ name: String, _ detail: String) {
    self.line = line
    self.code = code
    self.name = name
    self.detail = detail
  }

  var json: JSONValue {
    .object([("line", .integer(line)), ("code", .integer(code)), ("name", .string(name)), ("detail", .string(detail))])
  }
}
