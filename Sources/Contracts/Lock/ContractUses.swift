/// Where a message or an enumeration travels: in which requests and replies, and with which events.
struct ContractUses {
  private(set) var requests: [PublishedMethod] = []
  private(set) var replies: [PublishedMethod] = []
  private(set) var events: [PublishedEvent] = []

  /// Who writes and who reads it: for changes that neither side survives.
  var everyone: ContractPeers { peers(callers: requests + replies, services: [], followers: events) }
  /// Who reads it.
  var readers: ContractPeers { peers(callers: replies, services: requests.map(\.service), followers: events) }
  /// Who writes it.
  var writers: ContractPeers { peers(callers: requests, services: replies.map(\.service) + events.map(\.service), followers: []) }

  /// Whether requests alone carry it: who cannot read one refuses it, and nothing was executed.
  var isRequestOnly: Bool { replies.isEmpty && events.isEmpty }

  private func peers(callers: [PublishedMethod], services: [String], followers: [PublishedEvent]) -> ContractPeers {
    ContractPeers(
      callers: Self.unique(callers.map(\.name)), services: Self.unique(services.map { $0.isEmpty ? "bus" : $0 }),
      followers: Self.unique(followers.map(\.kind)))
  }

  private static func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { list, name in
      if !list.contains(name) { list.append(name) }
    }
  }

  /// The uses of every message and enumeration of the contracts, by name.
  static func all(of contracts: PublishedContracts) -> [String: ContractUses] {
    var uses: [String: ContractUses] = [:]
    func reach(_ root: String, _ note: (inout ContractUses) -> Void) {
      for name in contracts.reach(of: root) { note(&uses[name, default: ContractUses()]) }
    }
    for method in contracts.methods {
      reach(method.request) { $0.requests.append(method) }
      reach(method.reply) { $0.replies.append(method) }
      reach(PublishedContracts.header) { $0.requests.append(method) }
    }
    for event in contracts.events {
      reach(event.payload) { $0.events.append(event) }
      reach(PublishedContracts.envelope) { $0.events.append(event) }
    }
    return uses
  }
}

extension PublishedContracts {
  /// The message in the header of every request.
  static let header = "Principal"
  /// The message around the payload of every event.
  static let envelope = "Event"

  /// A message and all that it is made of.
  func reach(of root: String) -> [String] {
    guard message(named: root) != nil else { return [] }
    var names = [root]
    var next = 0
    while next < names.count {
      for field in message(named: names[next])?.fields ?? [] where !field.of.isEmpty && !names.contains(field.of) { names.append(field.of) }
      next += 1
    }
    return names
  }
}
