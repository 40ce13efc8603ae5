/// In which proto3 file a message or an enumeration stands: in that of the one service that uses it, or in the shared one.
///
/// What a shared message is made of is shared too, so the shared file needs no other.
struct MessagePlaces {
  static let shared = "shared"
  static let bus = "bus"

  /// The files that use a name.
  private var users: [String: Set<String>] = [:]
  private let contracts: PublishedContracts

  init(_ contracts: PublishedContracts) {
    self.contracts = contracts
    for method in contracts.methods {
      for message in [method.request, method.reply] { use(message, by: method.service.isEmpty ? Self.bus : method.service) }
    }
    for event in contracts.events { use(event.payload, by: Self.shared) }
    for message in contracts.messages where users[message.name] == nil { use(message.name, by: Self.shared) }
  }

  func place(of name: String) -> String {
    guard let users = users[name], users.count == 1, let only = users.first else { return Self.shared }
    return only
  }

  /// Whether a file uses what stands in the shared one.
  func needsShared(_ file: String) -> Bool {
    file != Self.shared && users.contains { $0.value.contains(file) && place(of: $0.key) == Self.shared }
  }

  private mutating func use(_ name: String, by file: String) {
    guard users[name, default: []].insert(file).inserted, let message = contracts.message(named: name) else { return }
    for field in message.fields where !field.of.isEmpty { use(field.of, by: file) }
  }
}
