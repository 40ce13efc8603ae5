/// Messages and enumerations as proto3.
enum ProtoText {
  static func text(of message: PublishedMessage) -> String {
    var text = "\n" + comment(message.summary)
    guard !message.fields.isEmpty else { return text + "message \(message.name) {}\n" }
    text += "message \(message.name) {\n"
    for field in message.fields {
      let label = field.isList ? "repeated " : field.isOptional ? "optional " : ""
      text += "  \(label)\(type(of: field)) \(field.name) = \(field.number);"
      let notes = [field.isSecret ? "secret" : "", field.summary].filter { !$0.isEmpty }
      text += notes.isEmpty ? "\n" : "  // \(notes.joined(separator: ". "))\n"
    }
    return text + "}\n"
  }

  /// Cases bear the enumeration's name, since those of a package share one space of names.
  static func text(of enumeration: PublishedEnumeration) -> String {
    let name = enumeration.name
    var text = "\n" + comment(enumeration.summary) + "enum \(name) {\n"
    for choice in enumeration.cases {
      text += "  \(name)_\(choice.name) = \(choice.number);" + (choice.summary.isEmpty ? "\n" : "  // \(choice.summary)\n")
    }
    return text + "}\n"
  }

  static func comment(_ text: String) -> String { text.isEmpty ? "" : "// \(text)\n" }

  private static func type(of field: PublishedField) -> String {
    switch field.type {
    case .bool: "bool"
    case .integer: "sint64"
    case .natural: "uint64"
    case .double: "double"
    case .text: "string"
    case .bytes: "bytes"
    case .enumeration, .message: field.of
    }
  }
}
