import Logging
import Synchronization

extension Node {
  /// Tells those who run the program.
  func tell(_ notice: Notice) {
    switch notice {
    case .registrationRefused(let reason):
      logger.error("the hub does not take on this program's services; nobody will find them", metadata: ["bus.reason": "\(reason)"])
    case .registrationDoubted(let reason):
      logger.warning(
        "another program offers a service of the same name with other methods; see that it is another version of it, and no other service",
        metadata: ["bus.reason": "\(reason)"])
    case .contractsDiffer(let service):
      logger.warning(
        "instances of a service offer different methods; see that they are versions of one service, and that the older ones go",
        metadata: ["bus.service": "\(service)"])
    case .hubSilent(let place):
      logger.warning(
        "a hub does not answer; see that it runs, and that its address is right", metadata: ["bus.hub": "\(address(ofHub: place))"])
    case .hubAnswers(let place):
      logger.notice("the hub answers again", metadata: ["bus.hub": "\(address(ofHub: place))"])
    case .callRefused(let entry, let count):
      logger.warning(
        "calls are refused",
        metadata: [
          "audit.key": "\(entry.key ?? "none")", "audit.role": "\(entry.role)", "audit.method": "\(name(of: entry))",
          "audit.refusal": "\(entry.refusal)", "audit.count": "\(count)",
        ])
    case .keyRefused(let peer):
      logger.error(
        "this program's key is not let in; have it renewed (yimen keys rotate), or see what yimen doctor says",
        metadata: ["bus.peer": "\(peer)", "bus.refusal": "\(BusRefusals.keyRevoked.name)"])
    case .clockDiffers(let seconds, let peer):
      logger.warning(
        "two clocks differ; set the wrong one, or times of cases and traces will not fit together",
        metadata: ["clock.seconds": "\(seconds)", "bus.peer": "\(peer)"])
    }
  }

  /// A method as people know it, as far as this node hosts it.
  private func name(of entry: AuditTrail.Entry) -> String {
    let known = operations.withLock { operations in
      operations.first { ServiceName.identifier($0.service) == entry.service && $0.method.number == entry.method }?.method.name
    }
    return known ?? "\(String(entry.service, radix: 16)).\(entry.method)"
  }

  /// Where the hub at a place is. A hub's own node is its first hub, before those of the configuration.
  private func address(ofHub place: Int) -> String {
    let own = configuration.isHub && configuration.network != nil ? 1 : 0
    guard place >= own, place - own < configuration.hubs.count else { return "itself" }
    return switch configuration.hubs[place - own] {
    case .endpoint(let endpoint), .secured(let endpoint, _): endpoint
    case .memory(let node): "\(node)"
    }
  }
}
