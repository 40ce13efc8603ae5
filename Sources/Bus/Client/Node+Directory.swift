import Synchronization

extension Node {
  /// The instances that the node knows of.
  public var instances: [Instance] {
    engine.withLock { $0.table.entries.values.map(\.instance) }.sorted { ($0.service, $0.incarnation) < ($1.service, $1.incarnation) }
  }

  /// Whether a hub has told its table yet.
  public var knowsTable: Bool { engine.withLock { !$0.tabledHubs.isEmpty } }
  /// Whether each of the hubs has.
  public var knowsEveryTable: Bool { engine.withLock { $0.tabledHubs.count == $0.hubs.count } }

  /// The version of the protocol that nodes of this program speak.
  public static var protocolVersion: String { Greeting.version }
  /// Those that the hubs speak that have welcomed this node.
  public var hubVersions: Set<String> {
    engine.withLock { core in Set(core.hubs.map { core.links[$0.index].peerVersion }).subtracting([""]) }
  }
}
