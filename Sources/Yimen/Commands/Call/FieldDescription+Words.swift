import Bus
import Contracts

extension FieldDescription {
  /// The type in words, for who writes the message by hand: `text`, `one of natural, legal`, …
  var typeInWords: String {
    switch type {
    case .bool: "true or false"
    case .integer: "integer"
    case .natural: "integer, 0 or more"
    case .double: "number"
    case .text: "text"
    case .bytes: "bytes as hexadecimal digits"
    case .enumeration(let enumeration): "one of " + enumeration.choices.joined(separator: ", ")
    case .message(let message): "\(message)"
    }
  }

  var json: JSONValue {
    var fields: [(name: String, value: JSONValue)] = [
      ("number", .integer(number)), ("name", .string(name)), ("type", .string(typeInWords)), ("list", .bool(isList)),
      ("secret", .bool(isSecret)),
    ]
    if !members.isEmpty { fields.append(("fields", .array(members.map(\.json)))) }
    return .object(fields)
  }
}
