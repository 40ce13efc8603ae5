/// Compares the contracts as they were recorded with the contracts as they are, by the rules of docs/PROTOCOL.md, section 13.
///
/// Methods, events and refusals are found by their numbers and names; messages and enumerations by where they are used, so that one with
/// another name is compared with what stood in its place.
struct ContractComparison {
  /// What stands in the place of a message or an enumeration.
  struct Pair: Hashable {
    var old: String
    var new: String
  }

  let lock: ContractLock
  let new: PublishedContracts
  private(set) var changes: [ContractChange] = []
  /// What is compared, each pair once, in the order in which it was met.
  private(set) var pairs: [Pair] = []
  /// What is being judged further out: a message that holds its own kind would not end.
  private let assumed: Set<Pair>
  private let uses: [String: ContractUses]

  var old: PublishedContracts { lock.contracts }

  init(_ lock: ContractLock, _ new: PublishedContracts) {
    self.init(lock: lock, new: new, uses: ContractUses.all(of: lock.contracts), assumed: [])
    compareMethods()
    compareEvents()
    for name in [PublishedContracts.envelope, PublishedContracts.header] where has(name, in: old) && has(name, in: new) {
      meet(Pair(old: name, new: name))
    }
    comparePairs()
    compareRefusals()
  }

  private init(lock: ContractLock, new: PublishedContracts, uses: [String: ContractUses], assumed: Set<Pair>) {
    self.lock = lock
    self.new = new
    self.uses = uses
    self.assumed = assumed
  }

  mutating func note(_ effect: ContractChange.Effect, _ what: String) { changes.append(ContractChange(effect: effect, what: what)) }

  /// Where a message or an enumeration of the old contracts travels.
  func uses(of name: String) -> ContractUses { uses[name] ?? ContractUses() }

  func retiredName(_ kind: RetiredNumber.Kind, _ owner: String, _ number: Int) -> String? {
    let owners = [owner] + pairs.filter { $0.new == owner }.map(\.old)
    return lock.retired.first { $0.kind == kind && owners.contains($0.owner) && $0.number == number }?.name
  }

  /// A place where one name stood and another, or the same, stands now.
  mutating func place(_ place: String, from old: String, to new: String, concerns peers: ContractPeers) {
    let pair = Pair(old: old, new: new)
    if old == new {
      meet(pair)
    } else if isRenamed(pair) {
      if !pairs.contains(pair) { note(.naming, "\(old) is called \(new)") }
      meet(pair)
    } else if agrees(pair) {
      note(.compatible, "\(place) changed from \(old) to \(new), which reads the same")
    } else {
      note(.breaking(peers), "\(place) changed from \(old) to \(new)")
    }
  }

  /// Whether what is written as the one is read as the other, in both directions.
  func agrees(_ pair: Pair) -> Bool {
    guard !assumed.contains(pair) else { return true }
    var inner = ContractComparison(lock: lock, new: new, uses: uses, assumed: assumed.union([pair]))
    inner.meet(pair)
    inner.comparePairs()
    return !inner.changes.contains { $0.isBreaking }
  }

  private func isRenamed(_ pair: Pair) -> Bool { !has(pair.old, in: new) && !has(pair.new, in: old) }

  private func has(_ name: String, in contracts: PublishedContracts) -> Bool {
    contracts.message(named: name) != nil || contracts.enumeration(named: name) != nil
  }

  private mutating func meet(_ pair: Pair) {
    if !pairs.contains(pair) { pairs.append(pair) }
  }

  private mutating func comparePairs() {
    var next = 0
    while next < pairs.count {
      let pair = pairs[next]
      next += 1
      if let before = old.message(named: pair.old), let after = new.message(named: pair.new) {
        compare(before, after)
      } else if let before = old.enumeration(named: pair.old), let after = new.enumeration(named: pair.new) {
        compare(before, after)
      }
    }
  }
}
