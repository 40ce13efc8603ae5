public import Bus

/// All keys that were made, as `ring.json` holds them, and what may be done with them. It knows no file and no clock.
public struct KeyRegister: Sendable, Hashable {
  /// In the order in which they were made.
  public private(set) var entries: [KeyEntry]

  /// - Throws: `KeyError.full`, and `.contradiction` where two entries are one key, or two keys are in force under one name.
  public init(_ entries: [KeyEntry] = []) throws(KeyError) {
    guard entries.count <= KeyLimits.entries else { throw .full }
    guard Set(entries.map(\.key)).count == entries.count else { throw .contradiction("two entries are one key") }
    let active = entries.filter { $0.state == .active }
    guard Set(active.map(\.name)).count == active.count else { throw .contradiction("two keys are in force under one name") }
    self.entries = entries
  }

  /// Whom a node lets in: all but the revoked; a replaced one until its grace ends.
  public var ring: KeyRing {
    KeyRing(
      entries.reduce(into: [:]) { ring, entry in
        guard entry.state != .revoked else { return }
        ring[entry.key] = KeyRing.Entry(grant: KeyGrant(name: entry.name.text, roles: entry.roles), expiresAt: entry.end)
      })
  }

  /// The key that is in force under a name.
  public func active(_ name: KeyName) -> KeyEntry? { entries.first { $0.name == name && $0.state == .active } }

  /// Takes a new key in. Where there is no room, one that lets nobody in any more makes it, the oldest first.
  /// - Throws: `KeyError.exists` where the name is in force; `.full`.
  mutating func add(_ entry: KeyEntry, at now: Int) throws(KeyError) {
    guard active(entry.name) == nil else { throw .exists(entry.name) }
    try makeRoom(at: now)
    entries.append(entry)
  }

  /// Lets none of a name's keys in any more, replaced ones neither.
  /// - Throws: `KeyError.unknown`; `.revoked` where all were already; `.suiteStays`.
  /// - Returns: the key that was in force, or else the last.
  mutating func revoke(_ name: KeyName) throws(KeyError) -> KeyEntry {
    guard name != .suite else { throw .suiteStays }
    guard let last = active(name) ?? entries.last(where: { $0.name == name }) else { throw .unknown(name) }
    guard entries.contains(where: { $0.name == name && $0.state != .revoked }) else { throw .revoked(name) }
    for index in entries.indices where entries[index].name == name { entries[index].state = .revoked }
    return last
  }

  /// Puts a new key in the place of the one in force, which is let in for as long as `grace` yet, in microseconds.
  /// - Throws: `KeyError.unknown`; `.revoked`; `.full`.
  /// - Returns: the new entry: roles and expiry are the old one's.
  mutating func replace(_ name: KeyName, by key: CurveKey, at now: Int, grace: Int) throws(KeyError) -> KeyEntry {
    guard let index = entries.firstIndex(where: { $0.name == name && $0.state == .active }) else {
      throw entries.contains { $0.name == name } ? .revoked(name) : .unknown(name)
    }
    let entry = KeyEntry(
      name: name, key: key, roles: entries[index].roles, createdAt: now, expiresAt: entries[index].expiresAt)
    entries[index].state = .replaced(until: now + min(max(grace, 0), KeyLimits.longestGrace))
    try makeRoom(at: now)
    entries.append(entry)
    return entry
  }

  private mutating func makeRoom(at now: Int) throws(KeyError) {
    guard entries.count >= KeyLimits.entries else { return }
    guard let oldest = entries.firstIndex(where: { !$0.letsIn(at: now) }) else { throw .full }
    entries.remove(at: oldest)
  }
}
