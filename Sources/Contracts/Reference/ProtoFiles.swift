/// The contracts as proto3 files for protobuf's tools: one a service, `bus.proto` for what every service answers, and `shared.proto` for what
/// several of these are made of, the events and the principal.
///
/// The files name methods as `rpc` lines, for people and generators; calls travel by docs/PROTOCOL.md and not by gRPC.
public struct ProtoFiles: Sendable {
  public struct File: Hashable, Sendable {
    public let name: String
    public let text: String
  }

  private static let package = "yimen"

  public let files: [File]

  public init(_ contracts: PublishedContracts) {
    let places = MessagePlaces(contracts)
    var files = [Self.shared(contracts, places)]
    files.append(Self.file(MessagePlaces.bus, about: "What every service answers.", contracts.every, contracts, places))
    for service in contracts.services {
      let about = "The \(service.name) service; its id in a header is 0x\(String(service.id, radix: 16, uppercase: true))."
      files.append(Self.file(service.name, about: about, service.methods, contracts, places))
    }
    self.files = files
  }

  private static func shared(_ contracts: PublishedContracts, _ places: MessagePlaces) -> File {
    var text = head("Messages that several services share, the events of their logs, and the principal.")
    text += "\n// The message in the `payload` of an event, by its `kind`:\n"
    for event in contracts.events { text += "//   \(event.kind): \(event.payload)\n" }
    return File(name: "\(MessagePlaces.shared).proto", text: text + definitions(of: MessagePlaces.shared, contracts, places))
  }

  private static func file(
    _ name: String, about: String, _ methods: [PublishedMethod], _ contracts: PublishedContracts, _ places: MessagePlaces
  ) -> File {
    var text = head(about)
    if places.needsShared(name) { text += "\nimport \"\(MessagePlaces.shared).proto\";\n" }
    text += "\nservice \(capitalised(name))Service {\n"
    for method in methods {
      let roles = method.roles.isEmpty ? "any role" : method.roles.joined(separator: ", ")
      if !method.summary.isEmpty { text += "  // \(method.summary)\n" }
      text += "  // \(method.name), number \(method.number), \(method.kind); \(roles)\n"
      // With the package before them: within a service its methods' names hide messages that are called the same.
      text +=
        "  rpc \(capitalised(method.name.drop { $0 != "." }.dropFirst()))(\(package).\(method.request)) returns (\(package).\(method.reply));\n"
    }
    return File(name: "\(name).proto", text: text + "}\n" + definitions(of: name, contracts, places))
  }

  private static func head(_ about: String) -> String {
    """
    // \(about)
    // Generated from the contracts (`yimen contracts --proto`); do not edit. Calls travel by docs/PROTOCOL.md, not by gRPC.
    syntax = "proto3";

    package \(package);

    """
  }

  private static func definitions(of place: String, _ contracts: PublishedContracts, _ places: MessagePlaces) -> String {
    contracts.messages.filter { places.place(of: $0.name) == place }.map(ProtoText.text).joined()
      + contracts.enumerations.filter { places.place(of: $0.name) == place }.map(ProtoText.text).joined()
  }

  private static func capitalised(_ name: some StringProtocol) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
