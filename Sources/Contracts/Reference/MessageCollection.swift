import Bus

/// The messages that some messages are made of, each once and in the order in which they are met, and their enumerations.
struct MessageCollection {
  private(set) var messages: [any Message.Type] = []
  private(set) var enumerations: [any FieldEnumeration.Type] = []
  private var seen: Set<String> = []

  init(_ roots: [any Message.Type]) {
    for message in roots { collect(message) }
  }

  private mutating func collect(_ message: any Message.Type) {
    guard seen.insert("\(message)").inserted else { return }
    messages.append(message)
    for field in FieldDescription.fields(of: message) {
      switch field.type {
      case .message(let inner): collect(inner)
      case .enumeration(let type): if seen.insert("\(type)").inserted { enumerations.append(type) }
      default: break
      }
    }
  }
}
