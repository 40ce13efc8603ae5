extension ContractLock {
  static let about = """
    # The contracts as they were last recorded: every number, type, kind and role. `make contracts` writes this file, and nothing else does.
    # docs/PROTOCOL.md, section 13, says how a contract may change.

    """

  /// The file's text. The same contracts are always the same lines, and a change is a change of the lines that it concerns.
  public var text: String {
    var text = Self.about
    text += "version \(version)\nrecordings \(recordings.count) \(String(recordings.checksum, radix: 16))\n\n"
    for service in contracts.services { text += "service \(service.name) \(service.id)\(service.hasEvents ? " events" : "")\n" }
    text += "\n"
    for method in contracts.methods {
      let roles = method.roles.isEmpty ? "any" : method.roles.joined(separator: ",")
      text += "method \(method.name) \(method.number) \(method.kind) \(roles) \(method.request) \(method.reply)\n"
    }
    text += "\n"
    for event in contracts.events { text += "event \(event.kind) \(event.payload)\n" }
    for message in contracts.messages {
      text += "\nmessage \(message.name)\n"
      for field in message.fields { text += "  \(Self.line(of: field))\n" }
    }
    for enumeration in contracts.enumerations {
      text += "\nenumeration \(enumeration.name)\n"
      for choice in enumeration.cases { text += "  \(choice.number) \(choice.name)\n" }
    }
    text += "\n"
    for refusal in contracts.refusals {
      text += "refusal \(refusal.code) \(refusal.name) \(refusal.status)\(refusal.retry ? " retry" : "")\n"
    }
    if !retired.isEmpty || !renamed.isEmpty { text += "\n" }
    for number in retired { text += "retired \(number.kind) \(number.owner) \(number.number) \(number.name)\n" }
    for (name, current) in renamed.sorted(by: { $0.key < $1.key }) { text += "renamed \(name) \(current)\n" }
    return text
  }

  private static func line(of field: PublishedField) -> String {
    var words = ["\(field.number)", field.name]
    if field.isList { words.append("list") }
    if field.isOptional { words.append("optional") }
    words.append(field.type.rawValue)
    if !field.of.isEmpty { words.append(field.of) }
    if field.isSecret { words.append("secret") }
    return words.joined(separator: " ")
  }
}
