/// A hub's directory: soft state under leases. Who registers is kept while it renews; who watches is told every change.
struct Directory: Hashable {
  struct Lease: Hashable {
    var instance: Instance
    var link: LinkID
    var until: Moment
  }

  enum Outcome: Equatable {
    case accepted
    /// The same entry is held already; its lease is prolonged.
    case known
    case refused(String)
  }

  /// What the entries of one service have in common.
  private struct Service: Hashable {
    let name: String
    var contracts: [UInt64: Int] = [:]
  }

  private(set) var leases: [InstanceID: Lease] = [:]
  /// By their ids, so that an entry is checked without a look at all others.
  private var services: [UInt32: Service] = [:]
  private(set) var watchers: Set<LinkID> = []
  let incarnation: Int

  init(incarnation: Int) { self.incarnation = incarnation }

  /// Takes or refreshes an entry. Refused: entries that break the limits, and names whose ids collide.
  mutating func register(_ instance: Instance, link: LinkID, now: Moment) -> Outcome {
    guard let id = InstanceID(instance.id) else { return .refused("the entry breaks the limits") }
    let until = now + .milliseconds(instance.leaseMilliseconds)
    if let known = leases[id], known.instance == instance {
      leases[id] = Lease(instance: instance, link: link, until: until)
      return .known
    }
    guard leases[id] != nil || leases.count < BusLimits.instances else { return .refused("the directory is full") }
    guard instance.isAcceptable else { return .refused("the entry breaks the limits") }
    let number = ServiceName.identifier(instance.service)
    if let other = services[number]?.name, other != instance.service { return .refused("the service's id is that of \(other)") }
    if let known = leases[id], known.instance.supersedes(instance) { return .refused("a newer entry is held") }
    remove(id)
    services[number, default: Service(name: instance.service)].contracts[instance.contract, default: 0] += 1
    leases[id] = Lease(instance: instance, link: link, until: until)
    return .accepted
  }

  /// Whether instances of a service tell different contracts.
  func hasSeveralContracts(_ service: String) -> Bool {
    services[ServiceName.identifier(service)].map { $0.contracts.count > 1 } ?? false
  }

  /// - Returns: Whether it was held.
  @discardableResult
  private mutating func remove(_ id: InstanceID) -> Bool {
    guard let lease = leases.removeValue(forKey: id) else { return false }
    let number = ServiceName.identifier(lease.instance.service)
    services[number]?.contracts[lease.instance.contract]? -= 1
    if services[number]?.contracts[lease.instance.contract] == 0 { services[number]?.contracts[lease.instance.contract] = nil }
    if services[number]?.contracts.isEmpty == true { services[number] = nil }
    return true
  }

  /// Prolongs the leases of `ids`; returns those that are not held.
  mutating func renew(_ ids: [[UInt8]], now: Moment) -> [[UInt8]] {
    ids.filter { bytes in
      guard let id = InstanceID(bytes), let lease = leases[id] else { return true }
      leases[id]?.until = now + .milliseconds(lease.instance.leaseMilliseconds)
      return false
    }
  }

  /// Removes entries; returns those that were held.
  mutating func unregister(_ ids: [[UInt8]]) -> [[UInt8]] {
    ids.filter { bytes in InstanceID(bytes).map { remove($0) } ?? false }
  }

  /// Removes the entries whose lease has run out, and returns their ids.
  mutating func expire(_ now: Moment) -> [[UInt8]] {
    let lapsed = leases.filter { $0.value.until <= now }.map(\.key)
    for id in lapsed { remove(id) }
    return lapsed.map(\.bytes)
  }

  /// Adds a watcher and returns what it starts from; nil when there are too many.
  mutating func watch(_ link: LinkID) -> DirectoryTable? {
    guard watchers.contains(link) || watchers.count < BusLimits.watchers else { return nil }
    watchers.insert(link)
    var table = DirectoryTable()
    table.isSnapshot = true
    table.incarnation = incarnation
    table.instances = leases.values.map(\.instance)
    return table
  }

  /// Forgets a link that was lost. Its leases run out by themselves: the instance may be back before that.
  mutating func lose(_ link: LinkID) { watchers.remove(link) }
}
