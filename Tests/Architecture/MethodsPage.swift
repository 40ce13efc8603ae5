import Bus
import Contracts

/// The page docs/METHODS.md: every method, event, message and enumeration of the contracts with its numbers, and what the sources say of it.
struct MethodsPage {
  private let comments: SourceComments
  /// In the order in which they are first met.
  private var messages: [(name: String, type: any Message.Type)] = []
  private var enumerations: [(name: String, type: any FieldEnumeration.Type)] = []
  private var seen: Set<String> = []

  init(_ comments: SourceComments) {
    self.comments = comments
    for call in ContractRegistry.all {
      collect(call)
      collect(Self.reply(of: call))
    }
    collect(Event.self)
    for event in ContractRegistry.events { collect(event.payload) }
    collect(Principal.self)
  }

  var markdown: String {
    var page = """
      # Methods

      Generated from the contracts (`make docs`); do not edit. A request's header carries the service's id and the method's number, its body is the
      request message, and the reply's body is the reply message (docs/PROTOCOL.md, sections 5 and 8). A command must carry a key. What a method refuses
      stands in [REFUSALS.md](REFUSALS.md).

      """
    for service in [""] + ContractRegistry.services { page += methods(of: service) }
    page += "\n## Events\n\nWhat `bus.events` reads and a subscription pushes is `Event`; its `payload` is the message of its `kind`.\n\n"
    page += "| kind | payload |\n|---|---|\n"
    for event in ContractRegistry.events { page += "| `\(event.kind)` | \(event.payload) |\n" }
    page += """

      ## Messages

      As proto3, to be copied whole into a file for protobuf's tools. Cases of enumerations bear the enumeration's name there; in JSON
      (`yimen call`) they stand without it. `// secret`: personal data or a secret, never to be logged.

      ```protobuf
      syntax = "proto3";
      package yimen;

      """
    for message in messages { page += text(of: message.type, named: message.name) }
    for enumeration in enumerations { page += text(of: enumeration.type, named: enumeration.name) }
    return page + "```\n"
  }

  private func methods(of service: String) -> String {
    let calls = ContractRegistry.all.filter { $0.method.service == service }
    var text = "\n## \(service.isEmpty ? "Every service" : service)\n\n"
    text +=
      service.isEmpty
      ? "With the id of the service that is asked; `bus.events` where there is a log.\n\n"
      : "Service id 0x\(String(calls[0].method.serviceID, radix: 16, uppercase: true)).\n\n"
    text += "| number | method | kind | roles | request | reply | |\n|---:|---|---|---|---|---|---|\n"
    for call in calls {
      let method = call.method
      let roles = Role.allCases.filter { method.roles.contains($0) }.map { "\($0)" }.joined(separator: ", ")
      text +=
        "| \(method.number) | `\(method.name)` | \(method.kind) | \(roles.isEmpty ? "any" : roles) | \(call) | \(Self.reply(of: call)) |"
      text += " \(comments.comment(of: "\(call)") ?? "") |\n"
    }
    return text
  }

  private func text(of message: any Message.Type, named name: String) -> String {
    let fields = FieldDescription.fields(of: message)
    var text = "\n" + line(comments.comment(of: name))
    guard !fields.isEmpty else { return text + "message \(name) {}\n" }
    text += "message \(name) {\n"
    for field in fields {
      let label = field.isList ? "repeated " : field.isOptional ? "optional " : ""
      text += "  \(label)\(field.type.protobufName) \(field.name) = \(field.number);"
      let notes = [field.isSecret ? "secret" : nil, comments.comment(of: field.name, in: name)].compactMap { $0 }
      text += notes.isEmpty ? "\n" : "  // \(notes.joined(separator: ". "))\n"
    }
    return text + "}\n"
  }

  private func text(of enumeration: any FieldEnumeration.Type, named name: String) -> String {
    var text = "\n" + line(comments.comment(of: name)) + "enum \(name) {\n"
    for (number, choice) in Self.cases(of: enumeration) {
      text += "  \(name)_\(choice) = \(number);"
      text += comments.comment(of: choice, in: name).map { "  // \($0)\n" } ?? "\n"
    }
    return text + "}\n"
  }

  private func line(_ comment: String?) -> String { comment.map { "// \($0)\n" } ?? "" }

  private mutating func collect(_ message: any Message.Type) {
    guard seen.insert("\(message)").inserted else { return }
    messages.append(("\(message)", message))
    for field in FieldDescription.fields(of: message) {
      switch field.type {
      case .message(let inner): collect(inner)
      case .enumeration(let type): if seen.insert("\(type)").inserted { enumerations.append(("\(type)", type)) }
      default: break
      }
    }
  }

  private static func cases<Value: FieldEnumeration>(of type: Value.Type) -> [(Int, String)] {
    type.allCases.map { ($0.rawValue, String(describing: $0)) }.sorted { $0.0 < $1.0 }
  }

  private static func reply<Request: Call>(of call: Request.Type) -> any Message.Type { Request.Reply.self }
}
