import Bus

/// A JSON value as a text that people change and give back: a member a line.
enum IndentedJSON {
  static func lines(_ value: JSONValue) -> [String] {
    switch value {
    case .object(let members) where !members.isEmpty:
      block("{", "}", members.map { (JSONValue.string($0.name).text + ": ", $0.value) })
    case .array(let elements) where !elements.isEmpty: block("[", "]", elements.map { ("", $0) })
    default: [value.text]
    }
  }

  private static func block(_ opening: String, _ closing: String, _ parts: [(prefix: String, value: JSONValue)]) -> [String] {
    let inner = parts.enumerated().flatMap { place, part in
      var lines = lines(part.value)
      lines[0] = part.prefix + lines[0]
      if place + 1 < parts.count { lines[lines.count - 1] += "," }
      return lines.map { "  " + $0 }
    }
    return [opening] + inner + [closing]
  }
}
