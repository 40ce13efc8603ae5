extension ContractComparison {
  mutating func compareMethods() {
    for before in old.methods {
      let inPlace = new.methods.first { Self.isPlace($0, of: before) }
      let callers = ContractPeers(callers: [before.name])
      if let after = new.methods.first(where: { $0.name == before.name }) {
        if after.number != before.number {
          let successor = inPlace.map { ", and \(before.number) is \($0.name)" } ?? ""
          note(.breaking(callers), "the number of \(before.name) changed from \(before.number) to \(after.number)\(successor)")
        }
        compare(before, after)
      } else if let after = inPlace, !old.methods.contains(where: { $0.name == after.name }) {
        guard isRenamed(before, after) else {
          note(.breaking(callers), "number \(before.number) of \(Self.owner(before)), which was \(before.name), is \(after.name)")
          continue
        }
        note(.naming, "\(before.name) is called \(after.name)")
        compare(before, after)
      } else {
        note(.breaking(callers), "\(before.name) is gone, and refused as bus.unknownMethod")
      }
    }
    for after in new.methods {
      if let name = retiredName(.method, Self.owner(after), Int(after.number)) {
        note(
          .breaking(ContractPeers(callers: [name])),
          "number \(after.number) of \(Self.owner(after)), which was \(name) once, is \(after.name)")
      } else if !old.methods.contains(where: { $0.name == after.name || Self.isPlace($0, of: after) }) {
        note(.compatible, "method \(after.name), number \(after.number), is new")
      }
    }
  }

  mutating func compareEvents() {
    for before in old.events {
      let followers = ContractPeers(followers: [before.kind])
      if let after = new.events.first(where: { $0.kind == before.kind }) {
        place("the payload of \(before.kind)", from: before.payload, to: after.payload, concerns: followers)
      } else {
        note(.breaking(followers), "events of kind \(before.kind) come no more")
      }
    }
    for after in new.events where !old.events.contains(where: { $0.kind == after.kind }) {
      note(.compatible, "the event kind \(after.kind) is new")
    }
  }

  /// The service as it stands in the lock: `bus` for what every service answers.
  static func owner(_ method: PublishedMethod) -> String { method.service.isEmpty ? "bus" : method.service }

  private static func isPlace(_ one: PublishedMethod, of other: PublishedMethod) -> Bool {
    one.service == other.service && one.number == other.number
  }

  /// Whether a method with another name is the same one: same kind, and messages that read the same.
  private func isRenamed(_ before: PublishedMethod, _ after: PublishedMethod) -> Bool {
    before.kind == after.kind && agrees(Pair(old: before.request, new: after.request))
      && agrees(Pair(old: before.reply, new: after.reply))
  }

  private mutating func compare(_ before: PublishedMethod, _ after: PublishedMethod) {
    let callers = ContractPeers(callers: [before.name])
    switch (before.kind, after.kind) {
    case (.query, .command):
      note(.breaking(callers), "\(after.name) changed from query to command: they send no key, and are refused as bus.keyMissing")
    case (.command, .query):
      note(
        .breaking(ContractPeers(services: [Self.owner(before)])),
        "\(after.name) changed from command to query: callers built after it send no key, and are refused as bus.keyMissing")
    default: break
    }
    compareRoles(before, after)
    place("the request of \(before.name)", from: before.request, to: after.request, concerns: callers)
    place("the reply of \(before.name)", from: before.reply, to: after.reply, concerns: callers)
  }

  private mutating func compareRoles(_ before: PublishedMethod, _ after: PublishedMethod) {
    guard before.roles != after.roles else { return }
    if before.roles.isEmpty {
      let roles = after.roles.joined(separator: ", ")
      return note(
        .breaking(ContractPeers(callers: [before.name])), "\(after.name), which any role could call, is for \(roles) alone")
    }
    let lost = after.roles.isEmpty ? [] : before.roles.filter { !after.roles.contains($0) }
    if !lost.isEmpty {
      note(
        .breaking(ContractPeers(callers: [before.name], roles: lost)),
        "\(after.name) is refused to \(lost.joined(separator: ", ")) as bus.roleMissing")
    }
    let gained = after.roles.filter { !before.roles.contains($0) }
    if after.roles.isEmpty || !gained.isEmpty {
      note(.compatible, "\(after.name) can also be called by \(after.roles.isEmpty ? "any role" : gained.joined(separator: ", "))")
    }
  }
}
