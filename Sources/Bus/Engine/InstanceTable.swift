/// What a caller knows of the directory: the merged tables of its hubs. It is kept when all hubs are gone.
struct InstanceTable {
  struct Entry: Hashable {
    var instance: Instance
    /// The hubs that hold it, by their place in the configuration, each with the life in which it said so.
    var hubs: [Int: Int]
    /// Set when a hub that started anew did not list it: it has one lease's time to be listed again. Also when one hub took its word back
    /// and those that have not are away.
    var doubtfulUntil: Moment?
    /// Whether a hub has taken its word back since it was last listed.
    var isContested = false
  }

  private(set) var entries: [InstanceID: Entry] = [:]
  private(set) var byService: [String: [InstanceID]] = [:]
  private var names: [UInt32: String] = [:]
  private var incarnations: [Int: Int] = [:]

  /// Merges what hub number `hub` said.
  mutating func merge(_ table: DirectoryTable, from hub: Int, now: Moment) {
    for instance in table.instances {
      guard instance.isAcceptable, let id = InstanceID(instance.id), entries[id] != nil || entries.count < BusLimits.instances else {
        continue
      }
      var entry = entries[id] ?? Entry(instance: instance, hubs: [:])
      if instance.supersedes(entry.instance) { entry.instance = instance }
      // Who was in doubt was held by a life of a hub that is over, which will never take its word back.
      if entry.doubtfulUntil != nil { entry.hubs = [:] }
      entry.hubs[hub] = table.incarnation
      entry.doubtfulUntil = nil
      entry.isContested = false
      entries[id] = entry
    }
    for bytes in table.removed {
      if let id = InstanceID(bytes) { drop(id, of: hub) }
    }
    if table.isSnapshot {
      let listed = Set(table.instances.map(\.id))
      let isNewLife = incarnations.updateValue(table.incarnation, forKey: hub) != table.incarnation
      for (id, entry) in entries where !listed.contains(id.bytes) {
        guard let life = entry.hubs[hub] else { continue }
        if life == table.incarnation || entry.hubs.count > 1 {
          drop(id, of: hub)
        } else if isNewLife {
          // What such a life goes on not to list is no news: its time to be listed runs already.
          entries[id]?.doubtfulUntil = now + .milliseconds(entry.instance.leaseMilliseconds)
        }
      }
    }
    index()
  }

  /// Adds an instance that is known without a hub.
  mutating func add(_ instance: Instance) {
    guard let id = InstanceID(instance.id) else { return }
    entries[id] = Entry(instance: instance, hubs: [:])
    index()
  }

  /// Removes what was in doubt for a whole lease. Returns whether anything went.
  mutating func expire(_ now: Moment) -> Bool {
    let gone = entries.filter { ($0.value.doubtfulUntil ?? .distantFuture) <= now }.map(\.key)
    guard !gone.isEmpty else { return false }
    for id in gone { entries[id] = nil }
    index()
    return true
  }

  /// Begins to doubt what only hubs that are away still list, while one that is there has taken its word back: who is away cannot do so.
  /// - Parameters:
  ///   - present: the hubs that answer.
  ///   - isReached: whether a link to the node stands, which says more than any hub.
  mutating func doubt(except present: Set<Int>, now: Moment, isReached: (Instance) -> Bool) {
    for (id, entry) in entries where entry.isContested && entry.doubtfulUntil == nil && present.isDisjoint(with: entry.hubs.keys) {
      guard !isReached(entry.instance) else { continue }
      entries[id]?.doubtfulUntil = now + .milliseconds(entry.instance.leaseMilliseconds)
    }
  }

  /// Whether any instance is of this node.
  func lists(_ node: NodeID) -> Bool { entries.values.contains { $0.instance.node == node.bytes } }

  private mutating func drop(_ id: InstanceID, of hub: Int) {
    guard entries[id]?.hubs.removeValue(forKey: hub) != nil else { return }
    entries[id]?.isContested = true
    if entries[id]?.hubs.isEmpty == true { entries[id] = nil }
  }

  private mutating func index() {
    byService = Dictionary(grouping: entries.keys) { entries[$0]?.instance.service ?? "" }
    names = Dictionary(byService.keys.map { (ServiceName.identifier($0), $0) }) { first, _ in first }
  }

  /// The name of the service that stands in headers by this number, if an instance of it is known.
  func name(of service: UInt32) -> String? { names[service] }
}
