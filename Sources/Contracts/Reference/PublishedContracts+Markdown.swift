extension PublishedContracts {
  /// The page docs/METHODS.md: every method, event, message and enumeration with its numbers, and what is said of it.
  public var markdown: String {
    var page = """
      # Methods

      Generated from the contracts (`make docs`); do not edit. A request's header carries the service's id and the method's number, its body is the
      request message, and the reply's body is the reply message (docs/PROTOCOL.md, sections 5 and 8). A command must carry a key. What a method refuses
      stands in [REFUSALS.md](REFUSALS.md). The same for programs: [contracts.json](contracts.json), and `yimen contracts --proto DIR` for protobuf's tools.

      ## Every service

      With the id of the service that is asked; `bus.events` where there is a log.

      """
    page += Self.table(of: every)
    for service in services {
      page += "\n## \(service.name)\n\nService id 0x\(String(service.id, radix: 16, uppercase: true)).\n"
      page += Self.table(of: service.methods)
    }
    page += "\n## Events\n\nWhat `bus.events` reads and a subscription pushes is `Event`; its `payload` is the message of its `kind`.\n\n"
    page += "| kind | payload |\n|---|---|\n"
    for event in events { page += "| `\(event.kind)` | \(event.payload) |\n" }
    page += """

      ## Messages

      As proto3, to be copied whole into a file for protobuf's tools. Cases of enumerations bear the enumeration's name there; in JSON
      (`yimen call`) they stand without it. `// secret`: personal data or a secret, never to be logged.

      ```protobuf
      syntax = "proto3";
      package yimen;

      """
    for message in messages { page += ProtoText.text(of: message) }
    for enumeration in enumerations { page += ProtoText.text(of: enumeration) }
    return page + "```\n"
  }

  private static func table(of methods: [PublishedMethod]) -> String {
    var text = "\n| number | method | kind | roles | request | reply | |\n|---:|---|---|---|---|---|---|\n"
    for method in methods {
      let roles = method.roles.isEmpty ? "any" : method.roles.joined(separator: ", ")
      text +=
        "| \(method.number) | `\(method.name)` | \(method.kind) | \(roles) | \(method.request) | \(method.reply) | \(method.summary) |\n"
    }
    return text
  }
}
