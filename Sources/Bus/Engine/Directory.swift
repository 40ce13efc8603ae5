/// A hub's directory: soft state under leases. Who registers is kept while it renews; who watches is told every change.
struct Directory {
  struct Lease {
    var instance: Instance
    var link: LinkID
    var until: Moment
  }

  enum Outcome: Equatable {
    case accepted
    case refused(String)
  }

  private(set) var leases: [InstanceID: Lease] = [:]
  private(set) var watchers: Set<LinkID> = []
  let incarnation: Int

  init(incarnation: Int) { self.incarnation = incarnation }

  /// Takes or refreshes an entry. Refused: entries that break the limits, and names whose ids collide.
  mutating func register(_ instance: Instance, link: LinkID, now: Moment) -> Outcome {
    guard instance.isAcceptable, let id = InstanceID(instance.id) else { return .refused("the entry breaks the limits") }
    let number = ServiceName.identifier(instance.service)
    if let other = leases.values.first(where: { lease in
      lease.instance.service != instance.service && ServiceName.identifier(lease.instance.service) == number
    }) {
      return .refused("the service's id is that of \(other.instance.service)")
    }
    if let known = leases[id], known.instance.supersedes(instance) { return .refused("a newer entry is held") }
    guard leases[id] != nil || leases.count < BusLimits.instances else { return .refused("the directory is full") }
    leases[id] = Lease(instance: instance, link: link, until: now + .milliseconds(instance.leaseMilliseconds))
    return .accepted
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
    ids.filter { bytes in InstanceID(bytes).map { leases.removeValue(forKey: $0) != nil } ?? false }
  }

  /// Removes the entries whose lease has run out, and returns their ids.
  mutating func expire(_ now: Moment) -> [[UInt8]] {
    let lapsed = leases.filter { $0.value.until <= now }.map(\.key)
    for id in lapsed { leases[id] = nil }
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
